import { labels } from '@/core/words/labels/zhCn';
import { type Phrases, zh } from '@/core/words/phrases/zhCn';
import { unlikeRates } from '@/core/words/unlikeRates/zhCn';
import type { CompareWords } from './en';

/** The page that lays two plans side by side, in simplified Chinese. */
export function compare({
  worker,
  coordinator,
  workerMeasure,
  coordinatorMeasure,
  workerNumber,
  coordinatorNumber,
  workerShape,
  rangeLabels,
  coordinatorShape,
  nodeNumber,
  node,
  nodeMeasure,
  managed,
  managedMeasure,
  capacity,
  process,
  processMeasure,
  processNumber,
}: Phrases): CompareWords {
  type Headline = CompareWords['headline'];

  const beyondNeed = (kind: Parameters<Headline>[1], much: string) =>
    kind === 'same' ? 'CU 需求相同' : `需求${kind === 'more' ? '多' : '少'} ${much}`;

  const headline: Headline = (price, need, needed) => {
    switch (price.kind) {
      case 'same':
        return `方案 B 与方案 A 价格相同，${beyondNeed(need, needed)}。`;
      case 'currencies':
        return `方案 B ${beyondNeed(need, needed)}。两者价格币种不同，不计算差额。`;
      case 'periods':
        return `方案 B ${beyondNeed(need, needed)}。一个按月、一个按小时计价，不计算差额。`;
      case 'unpriced':
        return `方案 B ${beyondNeed(need, needed)}。${price.sides.length === 2 ? '两个方案的价目表中价格都不全' : `方案 ${price.sides[0]} 的价目表中价格不全`}，无法比较价格。`;
      default:
        return `方案 B 比方案 A ${price.kind === 'more' ? '贵' : '便宜'} ${price.much}${price.percent ? `（${price.percent}）` : ''}，${beyondNeed(need, needed)}。`;
    }
  };

  return {
    colon: '：',
    sides: { a: 'A', b: 'B' },
    heading: '两个方案对比',
    titleOf: (a, b) => `A“${a}”与 B“${b}”`,
    same: '两个方案完全相同。',
    sameAnswer: '方案不同，但价格和需求相同。',
    headline,
    rateWarning: unlikeRates,
    terms: (listed) => `。${listed}`,
    alone: '请选择要与当前方案对比的另一个方案。',
    aloneHint:
      '方案 A 是“选型”页上的当前方案；方案 B 可来自链接、示例或已保存的方案。选定后，本页地址即包含两个方案。',
    rest: {
      differ: (_count, written) => `${written} 行不同`,
      hidden: (_count, written) => `${written} 行相同，已隐藏`,
      shown: (_count, written) => `${written} 行相同`,
    },
    onlyDifferences: '只看不同之处',
    nothingDiffers: '此处没有不同。',
    answers: '结果',
    settings: '设置',
    workloads: '作业',
    options: '全部机型价格',
    figure: '指标',
    setting: '设置项',
    workload: labels.workload,
    field: '字段',
    shape: workerShape,
    difference: 'B 与 A 相比',
    unit: '单位',
    figures: {
      listPrice: labels.listPrice,
      reduction: labels.discount,
      price: labels.price,
      need: labels.needWithHeadroom,
      ...rangeLabels,
      peak: labels.peakNeed,
      load: '有速率的作业每秒条数',
      capacity,
      unused: labels.capacityAbove,
      workers: workerNumber,
      workerShape,
      coordinators: coordinatorNumber,
      coordinatorShape,
      machines: nodeNumber,
      processes: processNumber,
      utilisation: labels.inUse,
      step: labels.scalingStep,
      pricePerCu: '每 CU 价格（按需求折算）',
    },
    settingNames: {
      pick: '所选机型',
    },
    fields: {
      name: labels.name,
      project: labels.project,
      kind: labels.kind,
      qps: '负载',
      recordsPerSecondPerCu: '速率',
      megabytesPerSecondPerCu: '速率（MB/s）',
      recordBytes: labels.recordSize,
      count: labels.count,
      peakFactor: labels.peakFactor,
      percentPerMonth: labels.growthInPercent,
      recordsPerSecondPerMonth: labels.growthInRecords,
      cores: labels.cores,
      memoryGb: '内存',
      cu: '该作业的需求（不含余量）',
    },
    states: { same: '两边相同', changed: '有改动', added: '仅 B 有', removed: '仅 A 有' },
    order: '作业顺序',
    moved: (_count, written) => `${written} 个位置不同`,
    orderHint: '顺序不影响结果。',
    cheapest: '排名第一的机型',
    load: (figure) => `${figure} 条/秒`,
    rate: (figure) => `${figure} ${labels.perSecondPerCu(labels.cu)}`,
    megabyteRate: (figure) => `${figure} ${labels.megabytesPerCu(labels.cu)}`,
    times: (figure) => `× ${figure}`,
    jobs: (figure) => `${figure} 个作业`,
    bytes: (figure) => `${figure} ${labels.bytesUnit}`,
    cores: (figure) => `${figure} 核`,
    memory: (figure) => `${figure} GB`,
    slots: (figure) => `${figure} 个 slot`,
    percent: (figure) => `${figure}%`,
    hours: (figure) => `${figure} 小时`,
    days: (figure) => `${figure} 天`,
    months: (figure) => `${figure} 个月`,
    points: (figure) => `${figure} 个百分点`,
    more: (figure) => `+${figure}`,
    less: (figure) => `−${figure}`,
    units: {
      cu: labels.cu,
      percent: '%',
      hours: '小时',
      days: '天',
      months: '个月',
      share: '%',
      load: '条/秒',
      rate: labels.perSecondPerCu(labels.cu),
      megabyteRate: labels.megabytesPerCu(labels.cu),
      bytes: labels.bytesUnit,
      times: '倍',
      jobs: '个作业',
      cores: '核',
      memory: labels.memoryUnit,
      slots: '个 slot',
      processes: zh`${processMeasure} ${process}`,
      workers: zh`${workerMeasure} ${worker}`,
      coordinators: zh`${coordinatorMeasure} ${coordinator}`,
      machines: zh`${nodeMeasure} ${node}`,
      workspaces: zh`${managedMeasure} ${managed}`,
    },
    none: labels.none,
    alike: '相同',
    other: '不同',
    onlyA: '仅 A 有',
    onlyB: '仅 B 有',
    currencies: '币种不同',
    periods: '计费周期不同',
    unpriced: '无价格',
    answerOf: { a: 'A 的结果', b: 'B 的结果', both: 'A、B 的结果' },
    moreWorkloads: (written) => `再显示 ${written} 个作业`,
    edit: '到“选型”页修改',
    swap: '交换 A 与 B',
    remove: '移除 B',
    replace: { a: '更换方案 A', b: '更换方案 B' },
    choose: '方案 B',
    link: {
      label: { a: '方案 A 的链接', b: '方案 B 的链接' },
      hint: '完整地址，或 # 开始的部分。',
      use: '使用该链接',
      empty: '请先粘贴链接。',
      noPlan: '这不是方案链接，未能从中读取到负载。',
      refused: (why) => `该方案没有结果。${why}`,
    },
    examples: '示例',
    saved: labels.savedPlans,
    tooLarge: (why) => `方案 B 没有结果，无法对比。${why}`,
    changedHeading: '方案 B 的结果与其链接生成时不同',
    copyMarkdown: '复制为 Markdown',
    copyCells: '复制为单元格',
    copied: '已复制',
    copyRefused: '浏览器拒绝了复制。下方文本已选中，请按 Ctrl+C 或 ⌘C 复制。',
    copyText: '对比内容（文本）',
  };
}
