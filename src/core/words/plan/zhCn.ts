import type { WorkloadKind } from '@/core/plan/draft';
import { labels } from '@/core/words/labels/zhCn';
import { f, n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { PlanWords } from './en';

/** The plan: the labels of its form and its lines on paper, in simplified Chinese. */
export function plan({
  worker,
  node,
  nodeMeasure,
  workerMeasure,
  countCoordinators,
  simpleRate,
  cautiousRate,
  hopefulRate,
  perCu,
  product,
  isPool,
  cuName,
  megabytesPerCu,
}: Phrases): PlanWords {
  const kinds: Readonly<Record<WorkloadKind, string>> = {
    simple: '简单',
    complex: '复杂',
    measured: '实测',
    resources: '按核和内存',
  };

  return {
    ownProduct: {
      shipped: '产品',
      described: '由文件描述',
      examples: '此类文件的示例',
      exampleNames: {
        flinkKubernetes: 'Kubernetes 上的 Flink（文件）',
        brokers: 'Broker 与 Controller',
        everyRuleBroken: '违反所有规则的文件',
      },
      open: '打开文件…',
      describe: '描述集群…',
      edit: '编辑该集群…',
      list: '自行描述的集群…',
      unfetched: '页面的这一部分未能加载，联网后请重试。',
    },
    ownPrices: {
      type: '使用自有价格…',
      edit: '编辑这些价格…',
      open: '打开价格文件…',
      none: '该产品没有公布价格。',
      old: (age) => `最新公布的价格：${age}。`,
      drop: '恢复公布的价格',
      dialog: '自有价格',
      other: (product) => `这是另一产品（${product}）的价格，可在“产品”页查看。`,
    },
    plan: {
      heading: '方案',
      title: '标题',
      untitled: '未命名方案',
      workloads: '作业',
      workload: (position) => `作业 ${n(position)}`,
      name: labels.name,
      namePlaceholder: '名称',
      project: labels.project,
      projectPlaceholder: '项目',
      load: '每秒条数',
      loadPlaceholder: labels.perSecond,
      kind: labels.kind,
      kinds,
      kindHints: {
        simple: `单流过滤、字符串变换：${perCu(simpleRate)}`,
        complex: `JOIN、WINDOW、GROUP BY：${perCu(`${cautiousRate} 至 ${hopefulRate}`)}`,
        measured: '在自己的作业上实测的速率',
        resources: '已在运行的作业：直接填写核数和内存',
      },
      rate: `每 ${cuName} 每秒条数`,
      rateUnit: `条/秒/${cuName}`,
      findRate: '速率怎么定？',
      rateApplied: (count) => `已设置 ${n(count)} 个作业的速率`,
      rateInBytes: megabytesPerCu,
      rateUnitInBytes: 'MB/s',
      recordSize: labels.recordSize,
      recordSizeUnit: labels.bytesUnit,
      times: '数量、峰值与增长',
      count: labels.count,
      peakFactor: labels.peakFactor,
      sizeForAll: (count) => `用于未填写的 ${n(count)} 个作业`,
      sizesTaken: (count) => `已填写 ${n(count)} 个作业的单条记录大小`,
      rateSlider: '复杂作业速率',
      rates: { cautious: '保守', middle: '适中', hopeful: '乐观' },
      cores: labels.cores,
      coresUnit: labels.coresUnit,
      memory: '内存（GB）',
      memoryUnit: labels.memoryUnit,
      meant: (field) => `${field}：请选择实际数值`,
      add: '添加作业',
      paste: '粘贴表格行',
      duplicate: '复制',
      remove: labels.remove,
      moveUp: '上移',
      moveDown: '下移',
      actions: (name) => `${name} 的操作`,
      removed: (name) => `已删除 ${name}`,
      unnamed: (position) => `作业 ${n(position)}`,
      undo: labels.undo,
      pageOf: (from, to, total) => `第 ${n(from)}–${n(to)} 个，共 ${n(total)} 个`,
      previousPage: '上一页作业',
      nextPage: '下一页作业',
      full: (max) => `一个方案最多 ${n(max)} 个作业。`,
      pasteAdded: (count) => `已添加 ${n(count)} 个作业`,
      pasteReplaced: (count) => `已替换为 ${n(count)} 个作业`,
      safety: '可靠性',
      machines: zh`每${nodeMeasure} ${node}`,
      moreSpares: '更多',
      price: labels.price,
      priceLists: product.priceLists,
      billings: Object.fromEntries(
        Object.entries(product.billings).map(([id, { name }]) => [id, name]),
      ),
      billingMissing: (billing) => `该价目表没有${billing}价格。`,
      billingTaken: (billing) => `计费方式已改为${billing}。`,
    },
    printed: {
      unnamed: '未命名作业',
      allRows: (count) => `显示全部 ${n(count)} 行`,
      firstRows: (count) => `仅显示前 ${n(count)} 行`,
      fewerRows: '收起',
      sentences: (first, second) => `${first}${second}`,
      more: (count) => `另有 ${n(count)} 个作业`,
      load: ({ qps, kind, rate, unit, recordBytes, peakFactor }) =>
        `每秒 ${n(qps)}${peakFactor === undefined ? '' : ` × ${f.typed(peakFactor)}`} 条${recordBytes === undefined ? '' : `，每条 ${n(recordBytes)} 字节`}，${kind}，每 ${cuName} ${n(rate)} ${unit === 'megabytes' ? 'MB/s' : '条'}`,
      resources: (cores, memoryGb) => `${n(cores)} 核，${n(memoryGb)} GB`,
      row: (load, count = 1, growth) =>
        [
          count === 1 ? load : `${n(count)} ×（${load}）`,
          ...(growth === undefined
            ? []
            : 'percentPerMonth' in growth
              ? [`每月增长 ${f.typed(growth.percentPerMonth)}%`]
              : [`每月增长 ${f.typed(growth.recordsPerSecondPerMonth)} 条/秒`]),
        ].join('，'),
      term: (label, figure, unit) => `${label}：${figure}${unit}。`,
      ruledTerm: (label, figure, rule) => `${label}：${figure}（${rule}）。`,
      terms: (headroom, spares, masterCount, list, billing) =>
        isPool
          ? `余量 ${n(headroom)}%。价目表：${list}，${billing}。`
          : zh`余量 ${n(headroom)}%，备用 ${worker} ${n(spares)} ${workerMeasure}，${countCoordinators(masterCount)}。价目表：${list}，${billing}。`,
    },
  };
}
