import { labels } from '@/core/words/labels/zhCn';
import { type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { EventSheetWords } from './en';

/** Events of a plan over time in a workbook, in simplified Chinese. */
export const eventSheet = ({
  worker,
  cuName,
}: Pick<Phrases, 'worker' | 'cuName'>): EventSheetWords => ({
  leftOut: {
    hours:
      '方案中活动的总小时数超过工作表的行数，因此公式计算的各月不含活动；导出内容的工作表已计入活动。',
    'no-sum': '计入活动后的费用未知，因此公式计算的各月不含活动；导出内容的工作表已计入活动。',
  },
  hint: '负载为平时若干倍的时段，按产品计费所用的时区；时段重叠时，倍数相乘。',
  name: labels.name,
  time: '时刻',
  hours: '小时数',
  yearly: '每年一次',
  yes: '是',
  incomplete: '日期、小时数和负载倍数需同时填写。',
  times: '活动时段',
  fromMinute: '起始分钟',
  toMinute: '结束分钟',
  fromHour: '起始小时',
  toHour: '结束小时',
  factorThen: '当时全部活动的倍数',
  factorAfter: '结束后全部活动的倍数',
  multiple: '活动倍数',
  peakNeed: `当日最大需求（${cuName}）`,
  peakWorkers: zh`当日最多 ${worker}`,
  needSoFar: `当月至今最大需求（${cuName}）`,
  workersSoFar: zh`当月至今最多 ${worker}`,
  mostWorkers: zh`当月最多 ${worker}`,
  hoursSheet: '活动小时',
  hoursHint:
    '活动涉及的每个小时，供公式使用：当时的规模，以及高出当天其余时间的费用；不足一小时按一小时计。',
  tooManyHours: (room) =>
    `这里最多计入 ${room} 个活动小时，请缩短活动，或在 StreamSizer 中重新计算。`,
  hourOfDay: '当日小时',
  dayNumber: '日序号',
  moreWorkers: zh`高出当天其余时间的 ${worker}`,
  morePrice: '高出当天其余时间的价格',
  rise: '开始时扩容，日序号',
  riseAfter: '结束时扩容，日序号',
});
