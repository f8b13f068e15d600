import type { ProductProblem } from '@/core/platforms/own/productProblem';
import { labels } from '@/core/words/labels/zhCn';
import { day, f, n } from '@/core/words/phrases/zhCn';
import type { ProductFileWords } from './en';

const types: Readonly<Record<string, string>> = {
  number: '数字',
  text: '文本',
  list: '列表',
  object: '对象',
};

function problem({ code, limit }: ProductProblem): string {
  const bound = typeof limit === 'number' ? f.exact(limit) : String(limit ?? '');
  const choices = Array.isArray(limit) ? limit.join('、') : bound;
  switch (code) {
    case 'required':
      return '必须填写。';
    case 'unknown-field':
      return '此类文件中没有这个字段。';
    case 'wrong-type':
      return `必须是${types[bound] ?? bound}。`;
    case 'wrong-version':
      return `此类文件目前只支持版本 ${bound}。`;
    case 'below-minimum':
      return `不能小于 ${bound}。`;
    case 'above-maximum':
      return `不能大于 ${bound}。`;
    case 'not-whole':
      return '必须是整数。';
    case 'not-one-of':
      return choices === '' ? '文件中没有可选项。' : `必须是以下之一：${choices}。`;
    case 'not-text':
      return '含有非文本字符或换行。';
    case 'empty-text':
      return '不能为空。';
    case 'too-long':
      return `最多 ${bound} 个字符。`;
    case 'too-few':
      return `数量过少：至少 ${bound} 个。`;
    case 'too-many':
      return `数量过多：最多 ${bound} 个。`;
    case 'not-an-id':
      return '只能由 1 至 40 个小写字母、数字、点、短划线或下划线组成，以字母或数字开头，且不能是“constructor”。';
    case 'not-a-day':
      return '必须是有效日期，格式为 YYYY-MM-DD。';
    case 'not-a-currency':
      return '必须是货币的三个大写字母，例如 GBP。';
    case 'no-language':
      return '至少填写一种语言。';
    case 'repeated':
      return '在列表中重复出现。';
    case 'not-rising':
      return `必须大于前一项（${bound}）。`;
    case 'no-ceiling':
      return '必须填写：只有最后一种规格可以没有上限。';
    case 'nothing-usable':
      return '扣除系统预留后，不足 1 个可用 CU。';
    case 'ceiling-too-low':
      return `不能小于 ${bound} CU，即文件允许的最小集群。`;
    case 'no-such-shape':
      return '该产品没有此项，无法为其定价。';
    case 'too-many-decimals':
      return limit === 0 ? '必须是整数：该货币没有小数位。' : `最多 ${bound} 位小数，与货币一致。`;
    case 'seen-before-since':
      return `不能早于价格生效日期 ${bound}。`;
  }
}

/** What is said of files that describe a product, in simplified Chinese. */
export const productFileZhCn: ProductFileWords = {
  problem,
  wholeFile: '文件',
  at: (path, sentence) => `${path}：${sentence}`,
  refusal: {
    heading: (fileName) => `“${fileName}”目前无法作为集群描述使用`,
    tooLarge: (megabytes) => `文件大于 ${n(megabytes)} MB。`,
    unreadable: '浏览器无法读取该文件。',
    isPlan: '这是一份方案，并非集群描述。请在“方案库”中打开。',
    notJson: '内容不是 JSON 文本。',
    tooMuch: '内容远远超出集群描述所需。',
    count: (number, isCut) =>
      `${isCut ? '至少' : '共'} ${n(number)} 个问题，各附其在文件中的位置：`,
    correct: '在此修改',
    close: labels.close,
  },
  missing: {
    heading: '此处没有该方案所用的产品',
    text: (id) =>
      `该方案使用的集群由一个文件描述（${id}），但链接中没有该描述：可能是描述过长、链接放不下，也可能是链接被截断。请向发送者索取文件并在此打开，方案随后会自动打开。在此之前，页面上的数字属于另一产品。`,
    open: '打开该文件…',
    other: {
      product: (name) =>
        `该文件描述的是另一个集群“${name}”，已加入产品列表；本方案仍需要它自己的文件。`,
      prices: (name) =>
        `该文件中是另一份价格“${name}”，已加入其产品的价目表；本链接仍需要它自己的价格文件。`,
    },
  },
  list: {
    heading: '自行描述的集群',
    hint: '保存在本浏览器中。描述较短时会随链接一起发送，否则请同时发送文件。',
    none: '暂无。',
    kept: (ms) => `保存于 ${day(ms)}`,
    save: '保存为文件',
    remove: labels.remove,
    removed: (name) => `已删除“${name}”。`,
    undo: labels.undo,
    inUse: '当前方案正在使用',
  },
  prices: {
    heading: (product) => `自有价格：${product}`,
    intro: '所有价格均由您填写，结果中会注明。留空表示该规格没有价格。',
    use: '使用这些价格',
    problems: (number) => `还有 ${n(number)} 处问题，更正后方可使用`,
    date: '价格日期',
    name: '名称',
    nameHint: '例如报价方，可留空',
    old: (years) => `这些价格已有 ${n(years)} 年，请确认是否仍有效。`,
    published: (price) => `目录价：${price}`,
    machine: (shape, role) => `${shape} ${role}`,
    addBilling: (billing) => `添加${billing}价格`,
    refused: (fileName) => `“${fileName}”中的价格目前无法使用`,
  },
  editor: {
    heading: '描述集群',
    intro: '所有数据均由您填写，不会自动补充。各字段与文件一致，保存后的文件也可以直接编辑。',
    use: '使用该集群',
    save: '保存为文件',
    problems: (number) => `修正 ${n(number)} 个问题后即可使用该集群`,
    sound: '内容完整。',
    unplaced: '文件中有、但下面没有对应字段的内容',
    takeOut: '略去',
    restored: '已恢复您之前在此填写的内容。',
    startAnew: '重新开始',
    setRight: '改正',
    add: '添加',
    remove: labels.remove,
    basics: '名称和单位',
    name: labels.name,
    shortName: '简称',
    date: '数据记录日期',
    dateHint: 'YYYY-MM-DD',
    unit: '1 CU 的内存',
    unitHint: '1 CU 为 1 核加上该内存',
    unitName: 'CU 的称呼',
    unitNameHint: '可不填，默认为 CU',
    gb: labels.memoryUnit,
    roles: '机器的叫法',
    worker: '负责计算的机器',
    workerMany: '负责计算的机器（多台时）',
    coordinator: '负责管理的机器',
    coordinatorMany: '负责管理的机器（多台时）',
    workers: '负责计算的机器',
    machine: (position) => `规格 ${n(position)}`,
    shape: '标识',
    shapeName: '显示为',
    cores: labels.cores,
    memory: '内存',
    keptCores: '系统预留核数',
    keptMemory: '系统预留内存',
    usable: (cu) => `可用 ${n(cu)} CU`,
    minimum: '集群中至少有几台',
    coordinators: '负责管理的机器',
    ceiling: '可管理的最大集群',
    ceilingHint: '留空表示无上限，仅限最后一种',
    cu: 'CU',
    counts: '允许的台数',
    countsHint: '例如 1, 3',
    count: '方案未指定时的台数',
    rates: '每 CU 的处理能力',
    perSecond: labels.perSecond,
    simple: '简单作业',
    low: '复杂作业（保守）',
    high: '复杂作业（乐观）',
    busy: '繁忙阈值',
    busyHint: '留空则不提示',
    jobMaximum: '单个作业最多',
    optional: '可留空',
    sources: '来源',
    source: (position) => `来源 ${n(position)}`,
    sourceTitle: '标题或网址',
    sourceDate: '内容日期',
    publisher: labels.publisher,
    sourceOfAll: '除价格外所有数据的来源',
    noSource: '本文件',
    prices: '价格',
    list: (position) => `价目表 ${n(position)}`,
    currency: '货币',
    currencyHint: '三个字母',
    column: (position) => `计费方式 ${n(position)}`,
    billing: '标识',
    per: '计价单位',
    periods: { month: '月', hour: '小时' },
    since: '生效日期',
    seen: '最后确认日期',
    priceSource: labels.source,
    priceOf: (role, shape) => `${role}，${shape} 的价格`,
    addList: '添加价目表',
    addColumn: '添加计费方式',
    old: (years) => `这些价格已生效 ${n(years)} 年，请确认是否仍然有效。`,
  },
};
