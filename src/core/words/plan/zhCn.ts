import type { WorkloadKind } from '@/core/plan/draft';
import type { Billing, PriceListId } from '@/core/platforms/platform';
import { masters, n } from '@/core/words/phrases/zhCn';
import type { PlanWords } from './en';

const priceLists: Readonly<Record<PriceListId, string>> = {
  'cn-2020-10': '中国内地，2020-10 起',
  'cn-2019-02': '中国内地，2019-02 至 2020-10',
  'intl-tokyo-2020-11': '日本（东京），2020-11',
  'intl-kuala-lumpur-2020-11': '马来西亚（吉隆坡），2020-11',
  'intl-frankfurt-2020-11': '德国（法兰克福），2020-11',
};

const billings: Readonly<Record<Billing, string>> = {
  subscription: '包年包月',
  'pay-as-you-go': '按量付费',
};

const kinds: Readonly<Record<WorkloadKind, string>> = {
  simple: '简单',
  complex: '复杂',
  measured: '实测',
  resources: '按核和内存',
};

/** The plan: the labels of its form and its lines on paper, in simplified Chinese. */
export const plan: PlanWords = {
  plan: {
    heading: '方案',
    title: '标题',
    untitled: '未命名方案',
    workloads: '作业',
    workload: (position) => `作业 ${n(position)}`,
    name: '名称',
    namePlaceholder: '名称',
    project: '项目',
    projectPlaceholder: '项目',
    load: '每秒条数',
    loadPlaceholder: '条/秒',
    kind: '业务类型',
    kinds,
    kindHints: {
      simple: '单流过滤、字符串变换：每 CU 每秒 10,000 条',
      complex: 'JOIN、WINDOW、GROUP BY：每 CU 每秒 1,000 至 5,000 条',
      measured: '在自己的作业上实测的速率',
      resources: '已在运行的作业：直接填写核数和内存',
    },
    rate: '每 CU 每秒条数',
    rateUnit: '条/秒/CU',
    rateSlider: '复杂作业速率',
    rates: { cautious: '保守', middle: '适中', hopeful: '乐观' },
    cores: '核数',
    coresUnit: '核',
    memory: '内存（GB）',
    memoryUnit: 'GB',
    meant: (field) => `${field}：请选择实际数值`,
    add: '添加作业',
    paste: '粘贴表格行',
    duplicate: '复制',
    remove: '删除',
    moveUp: '上移',
    moveDown: '下移',
    actions: (name) => `${name} 的操作`,
    removed: (name) => `已删除 ${name}`,
    unnamed: (position) => `作业 ${n(position)}`,
    undo: '撤销',
    pageOf: (from, to, total) => `第 ${n(from)}–${n(to)} 个，共 ${n(total)} 个`,
    previousPage: '上一页作业',
    nextPage: '下一页作业',
    full: (max) => `一个方案最多 ${n(max)} 个作业。`,
    pilot: '根据试运行推算',
    pasteAdded: (count) => `已添加 ${n(count)} 个作业`,
    pasteReplaced: (count) => `已替换为 ${n(count)} 个作业`,
    safety: '可靠性',
    headroom: '峰值之上的余量',
    headroomHint: '应对增长与突发',
    spares: '允许故障的 Slave 台数',
    sparesHint: '其余机器仍能承载全部负载',
    moreSpares: '更多',
    masters: 'Master 台数',
    mastersHint: '3 台支持主备切换并有 SLA，购买后不可变更',
    price: '价格',
    priceList: '价目表',
    priceLists,
    billing: '计费方式',
    billings,
    billingMissing: (billing) => `该价目表没有${billing}价格。`,
    billingTaken: (billing) => `计费方式已改为${billing}。`,
  },
  printed: {
    more: (count) => `另有 ${n(count)} 个作业`,
    load: (qps, kind, rate) => `每秒 ${n(qps)} 条，${kind}，每 CU ${n(rate)} 条`,
    resources: (cores, memoryGb) => `${n(cores)} 核，${n(memoryGb)} GB`,
    terms: (headroom, spares, masterCount, list, billing) =>
      `余量 ${n(headroom)}%，备用 Slave ${n(spares)} 台，${masters(masterCount)}。价目表：${list}，${billing}。`,
  },
};
