import { labels } from '@/core/words/labels/zhCn';
import { type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { WorkbookWords } from './en';

/** What the workbook alone says, in simplified Chinese. */
export const workbook = ({
  worker,
  coordinator,
  workerMeasure,
  coordinatorMeasure,
  workerShape,
  coordinatorShape,
  isPool,
  managed,
  managedMeasure,
}: Phrases): WorkbookWords => ({
  font: 'Microsoft YaHei',
  sheets: {
    inputs: '输入',
    answer: labels.answer,
    options: isPool ? '购买数量' : '全部机型',
    steps: '扩容',
    prices: '价格与规则',
    need: '需求',
    why: labels.why,
  },
  inputsHint: '修改有底色的单元格，除“计算过程”外的各表随之更新。',
  priceHint: '价格与规则在单独的工作表中。',
  chosenShape: workerShape,
  chosenShapeHint: '留空则取排名第一的机型',
  result: '结果',
  endOfRows: (rows) => `如需增加作业，请在本行上方插入行，最多计入 ${rows} 行。`,
  tooManyRows: (rows) =>
    `这里最多计入 ${rows} 行作业，请将多个作业合并为一行，或在 StreamSizer 中重新计算。`,
  rowsBelow: '结束行以下的内容不计入，请移到该行之上。',
  noNeed: '无法算出需求，请检查每行的业务类型和数值。',
  noCluster: zh`表中没有 ${coordinator} 机型能管理满足该需求的集群。请换一种 ${worker} 机型，或在价格与规则表中检查可管理的最大容量。`,
  linkTooLong: '该方案的链接过长，电子表格无法打开；本工作簿已包含完整方案。',
  from: (minimum, maximum) => `请输入 ${minimum} 到 ${maximum} 之间的数。`,
  oneOf: '请从列表中选择。',
  thisAnswer: '当前结果',
  cheapest: '排名第一',
  notPriced: labels.notListed,
  slavesHeading: isPool ? worker : workerShape,
  mastersHeading: isPool ? coordinator : coordinatorShape,
  ratesHeading: '业务类型',
  rulesHeading: '规则',
  shape: isPool ? '单位' : '机型',
  managementOf: zh`每${managedMeasure} ${managed} 的 ${coordinator}`,
  usable: zh`每${workerMeasure} ${worker} 可用 CU`,
  ceiling: '可管理的最大容量（CU）',
  ceilingHint: '留空表示没有公布上限。',
  unpricedHint: isPool
    ? '价格留空表示价目表中没有对应价格。'
    : '价格留空表示价目表中没有该机型的价格。',
  source: labels.source,
  rule: '规则',
  memoryPerCu: '每 CU 内存（GB）',
  minimumSlaves: isPool ? zh`${worker} 最少数量` : zh`${worker} 最少台数`,
  ownRate: '实测速率',
  rateUnlessGiven: '未填写速率时采用',
  number: '序号',
  rateUsed: '采用的速率',
  firstRow: '所属项目首行',
  throughputCu: '按吞吐量计的 CU',
  projectPeak: '项目峰值（CU）',
  projectNeed: '项目需求（CU）',
  needHint:
    '项目需求 =（按吞吐量计的 CU + 核数与内存折算 CU 中较大者）× 余量，每个项目只向上取整一次。取整前保留 13 位有效数字，避免二进制小数误差多算 1 CU。其余作业的计算行折叠在表尾。',
  total: '全部项目',
  ranked: '按价格排名',
  byShape: '各机型明细',
  masterPrice: (shape) =>
    isPool
      ? zh`1 ${coordinatorMeasure} ${coordinator}`
      : zh`一${coordinatorMeasure} ${shape} ${coordinator}`,
  masterPriceHint: zh`取能管理该容量且价格最低的 ${coordinator} 机型；短横表示无法管理或没有价格。`,
  masterNumber: zh`${coordinator} 序号`,
  answerNumber: '当前结果的序号',
  cheapestNumber: '排名第一的序号',
  exported: '本表为导出时的内容，不随其他表更新。',
});
