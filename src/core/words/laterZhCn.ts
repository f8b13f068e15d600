import type { LinkProblem } from '@/core/link/linkProblem';
import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { PresetWords } from '@/core/plan/firstPreset';
import type { PresetId } from '@/core/plan/presets';
import type { Place, SourceId } from '@/core/platforms/sources';
import type { Currency, Period } from '@/core/quantity/money';
import type { StampCause } from '@/core/report/answerStamp';
import type { DerivationKind, InputName } from '@/core/report/derivationStep';
import type { LaterWords } from './laterEn';
import { f, masters, n, price, shape, slaves } from './phrasesZhCn';
import { zhCn } from './zhCn';

const presets: Readonly<Record<PresetId, PresetWords>> = {
  'order-joins': zhCn.firstPreset,
  'log-filtering': { title: '日志过滤', workloads: ['日志过滤'] },
  'festival-peak': {
    title: '购物节峰值',
    workloads: ['订单流', '优惠券关联', '流量过滤', '实时大屏'],
  },
  'existing-estate': { title: '存量作业', workloads: ['数仓入库', '维表同步', '风险评分'] },
  'shared-cluster': {
    title: '四个项目共用一个集群',
    workloads: ['订单汇总', '账单关联', '反欺诈规则', '日志分发', '日志归档'],
  },
};

const places: Readonly<Record<Place, string>> = {
  'chapter-1': '第 1 章',
  'chapter-2': '第 2 章',
  'chapter-3': '第 3 章',
  'chapter-6': '第 6 章',
  'chapter-7': '第 7 章',
  'price-list': '价目表',
  billing: '计费方式',
  faq: '常见问题',
  limits: '使用限制',
  scaling: '变更配置',
  'window-functions': '窗口函数',
  functions: '自定义函数',
  'bucket-names': 'Bucket 命名规则',
  vswitches: '交换机',
  notice: '服务公告',
  example: '示例',
  unnamed: '页面未记录',
};

const sourceNames: Readonly<Record<SourceId, string>> = {
  'prep-2019': '《准备工作》2019 年版',
  'prep-2022': '《准备工作》2022 年版',
  'sc-git': '产品文档仓库（2018 至 2021 年）',
  'help-eol': '产品停售公告（2025 年）',
  'oss-docs': 'OSS 帮助文档（2021 年）',
  'vpc-docs': '专有网络帮助文档（2025 年）',
  'ram-docs': 'RAM 帮助文档（2025 年）',
  example: 'StreamSizer 示例集群',
};

const shortSources: Readonly<Record<SourceId, string>> = {
  'prep-2019': '准备工作',
  'prep-2022': '准备工作',
  'sc-git': '文档',
  'help-eol': '帮助中心',
  'oss-docs': 'OSS 帮助',
  'vpc-docs': 'VPC 帮助',
  'ram-docs': 'RAM 帮助',
  example: '示例',
};

const derivationKinds: Readonly<Record<DerivationKind, string>> = {
  'workload-throughput': '作业',
  'workload-resources': '作业',
  project: '项目',
  need: '全部项目的需求',
  'range-low': '复杂作业按此速率时的需求',
  'range-high': '复杂作业按此速率时的需求',
  'range-low-price': '需求下限的价格',
  'range-high-price': '需求上限的价格',
  slaves: 'Slave 台数',
  capacity: '集群容量',
  utilisation: '峰值使用率',
  master: 'Master 机型',
  machines: '机器台数',
  price: '价格',
};

const inputs: Readonly<Record<InputName, string>> = {
  qps: '条/秒',
  rate: '条/秒/CU',
  cores: '核',
  memory: 'GB 内存',
  'cu-memory': 'GB/CU',
  'throughput-cu': 'CU，按吞吐量计',
  headroom: '% 余量',
  'project-cu': 'CU，单个项目',
  need: 'CU，所需',
  'usable-cu': 'CU，每台 Slave 可用',
  spares: '台备用 Slave',
  'minimum-slaves': '台 Slave 起购',
  'slave-count': '台 Slave',
  capacity: 'CU，集群容量',
  ceiling: 'CU，该 Master 的上限',
  'master-count': '台 Master',
  'slave-price': '每台 Slave',
  'master-price': '每台 Master',
  peak: 'CU，峰值，不含余量',
};

/** Pasted rows by their numbers, the first few of many. */
function pastedRows(rows: readonly number[]): string {
  return `第 ${rows.slice(0, 8).map(n).join('、')}${rows.length > 8 ? ' 等' : ''} 行`;
}

function linkProblem({ code, parameter, value = '', reason, limit }: LinkProblem): string {
  const what = value === '' ? parameter : `${parameter}=${value}`;
  if (reason === 'ambiguous' && Array.isArray(limit) && limit.length > 0) {
    const readings = limit.map((one) => f.typed(Number(one))).join('还是 ');
    return `“${what}”未采用：是 ${readings}？“.”请只作小数点，千位之间不加分隔符。`;
  }
  switch (code) {
    case 'changed':
      return '链接生成后被截断或改动过，请逐一核对各项数值。';
    case 'cut':
      return '链接不完整，末尾缺失。';
    case 'too-new':
      return '链接由更新的版本生成，可能含有当前版本无法识别的内容。';
    case 'too-long':
      return '链接内容超出方案的上限，只读取了上限以内的部分，其余未读取。';
    case 'packing-unavailable':
      return '页面的一部分未能加载，链接未能完整读取，请刷新重试。';
    case 'broken-packing':
      return '链接中的压缩内容已损坏。';
    case 'broken-checklist':
      return '链接中的清单不完整或已损坏，未载入。';
    case 'broken-draft':
      return '离开页面时正在输入的内容无法读取，已略去。';
    case 'unknown-view':
      return `没有名为“${value}”的页面。`;
    case 'unknown-parameter':
      return `无法识别“${what}”。`;
    case 'repeated-parameter':
      return `“${what}”出现两次，以第一个为准。`;
    case 'bad-workload':
      return `有一个作业无法识别：“${what}”。`;
    case 'no-workload':
      return '没有可识别的作业。';
    case 'complexity-missing':
      return '未给出复杂度，按复杂作业的保守速率计算。';
    case 'bad-escape':
      return `“${what}”中的转义序列有误。`;
    case 'unreadable-value':
    case 'out-of-bounds':
      return `“${what}”无法使用，已忽略；有默认值的按默认值计算。`;
  }
}

const stampParts: LaterWords['stamp']['parts'] = {
  need: (cu) => `需 ${n(cu)} CU`,
  slaves: (count, id) => `${n(count)} 台 ${shape(id)} Slave`,
  masters: (count, id) => `${n(count)} 台 ${shape(id)} Master`,
  cost: (amount, currency, per) => (amount === null ? '无价格' : price({ amount, currency, per })),
};

function stamped(stamp: AnswerStamp, currency: Currency, per: Period): string {
  const { requiredCu, slaveCount, slave, masterCount, master, amount } = stamp;
  const { need, slaves: slavesOf, masters: mastersOf, cost } = stampParts;
  return `${need(requiredCu)}，${slavesOf(slaveCount, slave)} 和 ${mastersOf(masterCount, master)}，${cost(amount, currency, per)}。`;
}

function stampCause(cause: StampCause, was: AnswerStamp, now: AnswerStamp): string {
  const day = (seen: string | null) => seen ?? '未知日期';
  switch (cause) {
    case 'prices':
      return `原因：当时采用 ${day(was.pricesSeen)} 的价目表，现在采用 ${day(now.pricesSeen)} 的价目表。`;
    case 'rules':
      return `原因：选型规则由第 ${n(was.rules)} 版变为第 ${n(now.rules)} 版。`;
    case 'unknown':
      return '原因：价目表和选型规则均未变更，链接可能是手工编写或被改动过。';
  }
}

/** What stands below the first screen, on paper and in dialogs, in simplified Chinese. */
export const laterZhCn: LaterWords = {
  link: {
    heading: '链接中的部分内容无法使用',
    typingHeading: '部分正在输入的内容无法读取',
    kept: '能识别的内容已显示在页面上。',
    example: '当前显示的是示例。',
    dismiss: '知道了',
    more: (count) => `另有 ${n(count)} 项`,
    problem: linkProblem,
  },
  presets,
  presetHints: {
    'order-joins': '两个项目里的关联与过滤',
    'log-filtering': '一个简单作业',
    'festival-peak': '每秒数百万条',
    'existing-estate': '按核数和内存给出的作业',
    'shared-cluster': '每个项目按整数 CU 分配',
  },
  source: {
    short: ({ sourceId, place, date }) =>
      `${shortSources[sourceId]} ${date.slice(0, 4)}，${places[place]}`,
    places,
    names: sourceNames,
    full: ({ sourceId, place, date }, title, edition) =>
      `来源：${sourceNames[sourceId]}，${places[place]}，${date}（${title}，${edition}）`,
    also: ({ sourceId, place, date }, facts) =>
      `${sourceNames[sourceId]}，${places[place]}，${date}：${facts.join('；')}`,
    ours: '以上来源中没有的建议为本工具所加。',
    titled: (sourceId, title) => `${sourceNames[sourceId]}：${title}`,
    open: (position, subject, label) => `第 ${n(position)} 步“${subject}”的来源：${label}`,
    document: '文档',
    edition: '版本',
    place: '位置',
    date: '文档日期',
    publisher: '发布方',
  },
  copying: {
    copied: '链接已复制',
    copiedBefore: '链接已复制。方案中有字段无法识别，链接中是该次输入之前的方案。',
    blank: '方案还没有作业，暂无链接。',
    failed: '无法生成链接：页面的一部分未能加载，请联网后重试。',
    refused: '浏览器拒绝了复制。下方链接已选中，请按 Ctrl+C 或 ⌘C 复制。',
    label: '此方案的链接',
  },
  stamp: {
    heading: '结果与生成此链接时不同',
    was: (stamp, currency, per) => `原为：${stamped(stamp, currency, per)}`,
    now: (stamp, currency, per) => `现为：${stamped(stamp, currency, per)}`,
    sides: { was: '原为', now: '现为' },
    parts: stampParts,
    cause: stampCause,
  },
  mix: {
    heading: '如果可以混用机型',
    aside: '假设分析',
    sentence: (parts, masterCount, master, value, saved) =>
      `${parts.join('、')} Slave，配 ${n(masterCount)} 台 ${shape(master)} Master，${price(value)}即可满足需求；但同一集群的 Slave 只能使用一种机型，因此多支出 ${price(saved)}。`,
    part: (count, id) => `${n(count)} 台 ${shape(id)}`,
    same: '混用机型也不会更便宜：只用一种机型没有额外费用。',
    uncompared: '价目表中所选集群的价格不全，无法与混用机型的价格比较。',
    none: '价目表中没有可用 Master 的价格，无法计算混用机型的价格。',
  },
  steps: {
    heading: '如何扩容',
    aside: (id) => `每次一台 ${shape(id)} Slave`,
    refusable: (since) =>
      `增加 Slave 或更换 Master 属于升级订单。服务商自 ${since} 起不再受理升级订单，下单可能被拒绝，请先提交工单确认。`,
    chartSentence: (slaveCount, capacityCu, needCu) =>
      `容量随 Slave 台数的变化：${slaves(slaveCount)} 共 ${n(capacityCu)} CU，需求 ${n(needCu)} CU。`,
    table: '以表格查看',
    slaves: 'Slave 台数',
    capacity: '容量',
    carries: '约可承载（条/秒）',
    carriesHint: (withoutRate) =>
      `按相同的作业构成估算，保留余量并扣除备用 Slave，向下取三位有效数字。${withoutRate === 0 ? '' : `另有 ${n(withoutRate)} 个作业按核和内存给出，没有速率，未计入这些数值，按同比例增长。`}`,
    master: 'Master',
    now: '当前结果',
    ends: (cu) => `该 Master 的最后一档（${n(cu)} CU）`,
    changes: '需更换更大的 Master',
    none: '—',
    axisSlaves: 'Slave 台数',
    need: (cu) => `需求 ${n(cu)} CU`,
    ceiling: (id, cu) => `${shape(id)} Master 最多 ${n(cu)} CU`,
  },
  derivation: {
    heading: '计算过程',
    aside: '每一步及其来源',
    step: '步骤',
    formula: '算式',
    result: '结果',
    source: '来源',
    kinds: derivationKinds,
    inputs,
    unnamedWorkload: '未命名作业',
    sharedProject: '未指定项目的作业',
    project: (name) => `项目 ${name}`,
    figure: f.figure,
    input: (value, from) => `${value}（${from}）`,
    slaveCount: slaves,
    machineCount: (count) => `${n(count)} 台机器`,
    noPrice: '价目表中无价格',
    originPlan: '您的方案',
    originSteps: '上述步骤',
    more: (count) => `再显示 ${n(count)} 项`,
  },
  availability: {
    heading: '在售情况',
    notices: {
      'shared-off-sale': '共享模式已停止售卖，存量项目可扩缩容和续费。',
      'no-new-purchases': '独享模式停止新购，存量集群可扩缩容和续费；推荐改用 Flink 全托管。',
      'renewals-limited': '不再接受新购和升级订单，续费最长 4 个月。',
      discontinued: '公告页标题注明“已停止服务”。',
    },
    rules:
      '选型参数为服务商 2019 年给出的经验值。价格为所示日期的目录价，不含折扣；数据存储和公网流量另行计费。',
  },
  printed: {
    more: (count) => `另有 ${n(count)} 个作业`,
    load: (qps, kind, rate) => `每秒 ${n(qps)} 条，${kind}，每 CU ${n(rate)} 条`,
    resources: (cores, memoryGb) => `${n(cores)} 核，${n(memoryGb)} GB`,
    terms: (headroom, spares, masterCount, list, billing) =>
      `余量 ${n(headroom)}%，备用 Slave ${n(spares)} 台，${masters(masterCount)}。价目表：${list}，${billing}。`,
  },
  pasteRows: {
    heading: '粘贴表格行',
    hint: '列依次为：名称、每秒条数、业务类型、速率、项目。若有表头，列序不限，也可包含核数、内存和数量。',
    label: '表格行',
    placeholder: '订单关联\t12万\t复杂\t3,000\tcore',
    columns: '各列的识别结果',
    column: (position) => `第 ${n(position)} 列`,
    takenFor: (what) => `“${what}”识别为`,
    unused: '不使用',
    uses: {
      name: '名称',
      qps: '每秒条数',
      kind: '业务类型',
      rate: '每 CU 每秒条数',
      project: '项目',
      count: '数量',
      cores: '核数',
      memoryGb: '内存（GB）',
    },
    moreColumns: (count) => `另有 ${n(count)} 列未使用。`,
    firstIsHeading: '首行是表头',
    work: '业务类型的识别结果',
    word: '表中写法',
    rows: '行数',
    becomes: '识别为',
    choose: '请选择……',
    allOpen: (count) => `其余 ${n(count)} 种待定写法`,
    moreWords: (count) => `另有 ${n(count)} 种写法`,
    unsaid: '未写业务类型的行按',
    doubtful: (text) => `${text} 这类数字读作`,
    askLater: '粘贴后逐个确认',
    decimalSigns: {
      dot: (value) => `${value === undefined ? '' : `${f.typed(value)}：`}“.”作小数点，如 1,234.5`,
      comma: (value) =>
        `${value === undefined ? '' : `${f.typed(value)}：`}“,”作小数点，如 1.234,5`,
    },
    noLoad: '没有识别出负载列：应有每秒条数，或核数和内存。',
    notUsed: (columns) =>
      `未使用的列：${columns.slice(0, 12).join('、')}${columns.length > 12 ? ' 等' : ''}。`,
    scaled: (heading, scale) =>
      `“${heading}”列的数字以${/[a-z]/.test(scale) ? ` ${scale} ` : scale}为单位。`,
    idle: (column, rows) => `${pastedRows(rows)}的“${column}”未使用：该业务类型没有这一项。`,
    copies: (rows, count) =>
      `${n(rows)} 行对应 ${n(count)} 个作业：填写了数量的行按数量展开并编号，每个作业的负载都等于该行的负载。`,
    uncounted: (rows) => `${pastedRows(rows)}的数量不是 0 至 10,000 的整数，按 1 个作业处理。`,
    none: (rows) => `${pastedRows(rows)}的数量为 0，未采用。`,
    unread: (rows) => `${pastedRows(rows)}有数字缺失或无法识别，粘贴后请在对应输入框中填写。`,
    totals: (totals, areKept) => {
      const named = totals
        .slice(0, 8)
        .map(({ position, label }) => `第 ${n(position)} 行（${label}）`);
      return `${named.join('、')}${totals.length > 8 ? '等' : ''}像是合计行，${areKept ? '仍按作业处理' : '未采用'}。`;
    },
    keepTotals: () => '将合计行也作为作业',
    become: (shown, count) =>
      shown < count ? `粘贴后的作业（前 ${n(shown)} 个，共 ${n(count)} 个）` : '粘贴后的作业',
    becomeLabel: '粘贴后的作业列表',
    load: '负载',
    preview: (count) => `${n(count)} 个作业`,
    undecided: (count) => `有 ${n(count)} 种业务类型的写法无法识别，请逐一选择。`,
    nothing: '还没有内容。',
    tooLong: (max) => `一次最多读取 ${n(max)} 个字符，请分批粘贴。`,
    tooMany: (max) => `一个方案最多 ${n(max)} 个作业。`,
    append: '添加到方案',
    replace: '替换方案中的作业',
    cancel: '取消',
  },
  pilot: {
    heading: '根据试运行推算速率',
    hint: '让一个作业在稳定负载下运行，然后从监控页面读取三个数值。',
    records: '每秒处理条数',
    cu: '分配的 CU',
    cpu: 'CPU 使用率（%）',
    result: (rate) => `每 CU 每秒 ${n(rate)} 条`,
    formula: (records, cu, cpu) => `${n(records)} ÷ (${n(cu)} × ${n(cpu)}%)`,
    tooSmall: '折算后每 CU 每秒不足 1 条。',
    use: '使用此速率',
    cancel: '取消',
  },
};
