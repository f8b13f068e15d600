import type { WorkloadKind } from '@/core/plan/draft';
import type { Problem } from '@/core/plan/problem';
import type { Billing, PlatformId, PriceListId } from '@/core/platforms/platform';
import type { Price } from '@/core/quantity/money';
import type { Standing } from '@/core/report/optionRows';
import type { PriceAge } from '@/core/report/priceAge';
import type { Note } from '@/core/sizing/note';
import type { Words } from './en';
import { day, f, masters, n, price, shape, slaves } from './phrasesZhCn';

const cluster = (slaveCount: number, slave: string, masterCount: number, master: string) =>
  `${n(slaveCount)} 台 ${shape(slave)} Slave，${n(masterCount)} 台 ${shape(master)} Master`;
const quoted = (name: string | null, otherwise: string) =>
  name === null ? otherwise : `“${name}”`;

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

function note(note: Note): string {
  switch (note.code) {
    case 'not-for-sale':
      return `自 ${note.values.since} 起停止新购，本结果仅供存量集群、续费和对比参考。`;
    case 'minimum-slaves-decides':
      return note.values.neededSlaves === 0
        ? `集群最少购买 ${n(note.values.minimumSlaves)} 台 Slave；按需求一台也不需要。`
        : `集群最少购买 ${n(note.values.minimumSlaves)} 台 Slave；按需求 ${n(note.values.neededSlaves)} 台即可。`;
    case 'master-ceiling-near':
    case 'smaller-need-cheaper': {
      const { lessCu, slaveCount, slave, master, saved } = note.values;
      return `需求若减少 ${n(lessCu)} CU，选用 ${n(slaveCount)} 台 ${shape(slave)} Slave 搭配 ${shape(master)} Master 即可，节省 ${price(saved)}。`;
    }
    case 'last-slave-idle':
      return `最后一台 Slave 几乎空闲：${n(note.values.usableCu)} CU 只用到 ${n(note.values.usedCu)} CU。`;
    case 'above-95-at-peak':
      return `峰值时 CU 使用率为 ${f.percent(note.values.utilisationPercent)}%，超过 95% 后作业可能变慢。`;
    case 'spare-slaves-cost': {
      const { slave, slaveCount, price: bare, spareSlaves } = note.values;
      return `如不预留 ${n(spareSlaves)} 台备用 Slave，${n(slaveCount)} 台 ${shape(slave)} Slave 即可，价格 ${price(bare)}。`;
    }
    case 'one-master':
      return '只有 1 台 Master 时无主备切换、无 SLA 保障，且 Master 台数购买后不可变更。';
    case 'window-job-small': {
      const { workloads, name, cu, advisedCu } = note.values;
      return workloads === 1
        ? `${quoted(name, '有一个作业')}只需 ${n(cu)} CU；使用窗口函数的作业建议至少 ${n(advisedCu)} CU。`
        : `有 ${n(workloads)} 个作业不足 ${n(advisedCu)} CU（首个为${quoted(name, '未命名作业')}，${n(cu)} CU）；使用窗口函数的作业建议至少 ${n(advisedCu)} CU。`;
    }
    case 'job-limit': {
      const { workloads, name, cu, limitCu } = note.values;
      return workloads === 1
        ? `${quoted(name, '有一个作业')}需要 ${n(cu)} CU，而单个作业最多 ${n(limitCu)} CU，请拆分为多个作业。`
        : `有 ${n(workloads)} 个作业超过单个作业上限 ${n(limitCu)} CU（首个为${quoted(name, '未命名作业')}，${n(cu)} CU），请拆分。`;
    }
    case 'price-missing':
      return `该价目表没有 ${f.list(note.values.shapes.map(shape))} 的价格。`;
    case 'billing-not-listed':
      return '该价目表没有按量付费价格，请改选包年包月或其他价目表。';
  }
}

function problem({ code, limit }: Problem): string {
  const bound = typeof limit === 'number' ? n(limit) : '';
  switch (code) {
    case 'required':
      return '必填。';
    case 'unknown-field':
      return '方案中没有此字段。';
    case 'wrong-type':
      return `应为${{ number: '数字', text: '文本', list: '列表', object: '对象' }[String(limit)] ?? String(limit)}。`;
    case 'wrong-version':
      return `只支持第 ${bound} 版方案。`;
    case 'below-minimum':
      return `不能小于 ${bound}。`;
    case 'above-maximum':
      return `不能大于 ${bound}。`;
    case 'not-above':
      return `必须大于 ${bound}。`;
    case 'not-whole':
      return '必须是整数。';
    case 'not-one-of':
      return `只能是 ${Array.isArray(limit) ? limit.join('、') : String(limit ?? '')} 之一。`;
    case 'not-text':
      return '含有无效字符。';
    case 'too-long':
      return `最多 ${bound} 个字符。`;
    case 'too-few':
      return `数量过少，至少需要 ${bound} 个。`;
    case 'too-many':
      return `数量过多，最多 ${bound} 个。`;
    case 'need-too-large':
      return `需求超过 ${bound} CU，请拆分为多个方案。`;
    case 'empty':
      return '请输入数字。';
    case 'blank':
      return '尚未填写。';
    case 'not-counted':
      return '尚未填写，暂不计入结果。';
    case 'unreadable':
      return '无法识别为数字，可写 120,000、12万 或 1.2m。';
    case 'negative':
      return '不能为负数。';
    case 'ambiguous':
      return ambiguous(Array.isArray(limit) ? limit.map(Number) : []);
  }
}

/** Two readings are asked for; of one it is said how this page writes it. */
function ambiguous([first, second]: readonly number[]): string {
  if (first === undefined) return '逗号在此只作千位分隔符，例如 1,500 或 1,234.5。';
  if (second === undefined) {
    return `是 ${f.typed(first)} 吗？逗号在此作千位分隔符，小数点请用“.”。`;
  }
  return `是 ${f.typed(first)} 还是 ${f.typed(second)}？“.”后恰有三位数字时，两种理解都成立。`;
}

function standing(s: Standing): string {
  switch (s.kind) {
    case 'best':
      return '价格最低。';
    case 'unpriced':
      return unpriced(s);
    case 'tied':
      return s.nodes > 0
        ? `价格相同，多 ${n(s.nodes)} 台机器。`
        : s.slaveCores > 0
          ? `价格和机器台数相同，Slave 多 ${n(s.slaveCores)} 核。`
          : '价格相同。';
    case 'dearer':
      return s.parts
        .map(({ cause, price: { amount } }) => {
          const much = `${amount < 0 ? '−' : '+'}${f.rough(Math.abs(amount))}`;
          if (cause === 'masters') return `Master 差价 ${much}`;
          return cause === 'capacity' ? `容量差 ${much}` : `CU 单价差 ${much}`;
        })
        .join('，');
  }
}

function unpriced({ reason, nodes }: Extract<Standing, { kind: 'unpriced' }>): string {
  switch (reason) {
    case 'fewest-machines':
      return '机器台数最少；价目表中没有对应价格。';
    case 'fewest-of-priced-slaves':
      return '在 Slave 有价格的机型中台数最少；价目表中没有所需 Master 的价格。';
    case 'others-priced':
      return '价目表中价格不全，排在最后。';
    case 'slaves-unpriced':
      return '价目表中没有该 Slave 机型的价格，排在最后。';
    case 'more-machines':
      return nodes > 0
        ? `多 ${n(nodes)} 台机器；价目表中没有对应价格。`
        : '机器台数相同，Slave 核数更多；价目表中没有对应价格。';
  }
}

function age({ unit, count }: PriceAge): string {
  if (unit === 'years') return `距今 ${n(count)} 年`;
  return count === 0 ? '距今不足 1 个月' : `距今 ${n(count)} 个月`;
}

const products: Readonly<Record<PlatformId, string>> = {
  'blink-dedicated': '阿里云实时计算 Blink 独享模式集群',
};

const sales: Readonly<Record<string, (date: string) => string>> = {
  'renewals-limited': (date) => `自 ${date} 起不再接受新购和升级订单，续费最长 4 个月`,
  'no-new-purchases': (date) => `自 ${date} 起停止新购`,
};

/** Where the ends of the range put the price; null is an end without one. */
function rangePrice(low: Price | null, high: Price | null): string {
  if (!low && !high) return '，上下限在价目表中均没有价格';
  if (!low || !high) {
    const known = low ?? high;
    const [at, other] = low ? ['下限', '上限'] : ['上限', '下限'];
    return known ? `，${at}价格为 ${price(known)}，${other}在价目表中没有价格` : '';
  }
  if (low.amount === high.amount) return `，价格均为 ${price(low)}`;
  return `，价格在 ${f.amount(low.amount)} 至 ${price(high)}之间`;
}

/** Every sentence of the product in simplified Chinese. */
export const zhCn: Words = {
  language: 'zh-CN',
  languageName: '中文',
  productName: 'StreamSizer',
  tagline: '流计算集群容量规划',
  description: (offer) => `流计算集群容量规划：根据负载计算机型、价格和扩容方案。${offer}。`,
  number: n,
  exact: f.exact,
  typed: f.typed,
  list: f.list,
  amount: f.amount,
  percent: (value) => `${f.percent(value)}%`,
  share: f.percent,
  cu: (value) => `${n(value)} CU`,
  money: f.money,
  price,
  shape,
  slaves,
  masters,
  products,
  sales,
  offer: (product, sale) => `${product}：${sale}`,
  age,
  header: {
    views: '页面',
    viewNames: { size: '选型', provision: '开通', compare: '对比', share: '分享' },
    plans: '方案库',
    languages: '语言',
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    copyLink: '复制链接',
    close: '关闭',
    skip: '跳到结果',
  },
  colophon: { notices: '开源软件包及其许可证' },
  firstPreset: { title: '订单平台', workloads: ['订单关联', '点击流过滤', '小时汇总'] },
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
  problem,
  fieldProblems: (count) => `有 ${n(count)} 处输入无法识别，当前显示的是之前的结果。`,
  fieldsBlank: (count) => `还有 ${n(count)} 处未填写，当前显示的是之前的结果。`,
  blank: {
    heading: '请填写第一个作业',
    hint: '填写每秒条数和业务类型，集群和价格将显示在此处。也可以粘贴表格行。',
    elsewhere: '此方案还没有作业，本页暂无内容。',
    toSize: '填写作业',
    noWorkload: '还没有作业，请添加或粘贴。',
  },
  work: {
    heading: '此前输入的方案',
    offer: (title, ms) => `${day(ms)}编辑的方案：“${title}”`,
    open: '打开',
    dismiss: '暂不打开',
  },
  part: {
    missing: (name) => `“${name}”未能加载`,
    broken: (name) => `页面出错，无法显示“${name}”`,
    kept: '已填写的内容会保留。可能是网络已断开，或该部分已被新版本替换。',
    again: '重试',
    unreachable: '仍然无法连接到页面。请检查网络后重试，已填写的内容会保留。',
  },
  unread: {
    heading: '方案中有字段无法识别',
    before: '本页内容均为该次输入之前的方案。',
    toField: '前往该字段',
  },
  showField: '查看',
  answer: {
    heading: '结果',
    best: '能承载该方案且价格最低的集群',
    fewest: '能承载该方案且机器台数最少的集群；价目表中没有对应价格',
    fewestOfPriced: 'Slave 有价格的机型中台数最少的集群；价目表中没有所需 Master 的价格',
    picked: (rank, total) => `您选择的机型，按价格排第 ${n(rank)}，共 ${n(total)} 种`,
    pickedUnpriced: (rank, total) =>
      `您选择的机型，排第 ${n(rank)}，共 ${n(total)} 种；价目表中没有对应价格`,
    backToBest: '恢复为价格最低的机型',
    backToFirst: '恢复为排名第一的机型',
    listed: (since, seen, old) =>
      `${since} 起的目录价${old === null ? '' : `，${old}`}；最近一次核对：${seen}。`,
    unlisted: '无目录价。',
    stale: '上一次有效输入的结果',
    cluster,
    priceNone: '价目表中无价格',
    perMonth: '每月',
    perHour: '每小时',
    capacityFor: (needCu) => `需求 ${n(needCu)} CU`,
    machines: '机器台数（即 IP 数）',
    peek: (slaveCount, slave, masterCount, master) =>
      `${n(slaveCount)} × ${shape(slave)} + ${n(masterCount)} × ${shape(master)}`,
    step: '扩缩容步长',
    utilisation: '峰值使用率',
    needLabel: (cu) => `需求 ${n(cu)}`,
    needHasLabel: (needCu, capacityCu) => `需求 ${n(needCu)}，容量 ${n(capacityCu)}`,
    hasLabel: (cu) => `容量 ${n(cu)}`,
    ceilingLabel: (master, cu) => `${shape(master)} Master 最多管理 ${n(cu)}`,
    bar: (needCu, unusedCu, spareCu, capacityCu) =>
      `需求 ${n(needCu)} CU，未用 ${n(unusedCu)} CU，备用 ${n(spareCu)} CU，容量 ${n(capacityCu)} CU。`,
    range: (low, high, lowPrice, highPrice) =>
      `复杂作业按每 CU 每秒 1,000 至 5,000 条估算，需求在 ${n(low)} 至 ${n(high)} CU 之间${rangePrice(lowPrice, highPrice)}。实测一个作业即可缩小范围。`,
    notes: '注意事项',
    live: (sentence, money) => `${sentence}，${money}`,
  },
  note,
  options: {
    heading: '全部机型',
    caption: '每种 Slave 机型对应一个集群，选中的集群将作为结果。',
    choose: '选择',
    slaves: 'Slave',
    masters: 'Master',
    has: '容量',
    need: '需求与容量',
    unused: '未用',
    priceMonth: '每月',
    priceHour: '每小时',
    dearer: '多出',
    dearerHint: '比最低价格多出的比例',
    why: '排名原因',
    sortBy: '按此列排序',
    sorted: {
      slaves: '按 Slave 台数排序',
      masters: '按 Master 排序',
      has: '按容量排序',
      unused: '按未用 CU 排序',
      price: '按价格排序',
    },
    pick: (count, id) => `${n(count)} × ${shape(id)}`,
    nodes: (count) => `${n(count)} 台机器`,
    dearerPercent: (percent) => `${f.percent(percent)}%`,
    none: '—',
    ofTotal: (part, total) => `${n(part)}/${n(total)}`,
  },
  standing,
};
