import type { SlideWords } from './en';

/** What slides alone say, in simplified Chinese. */
export const zhCn: SlideWords = {
  need: '需求',
  unused: '未用',
  spare: '备用 Slave',
  needAgainst: '需求与容量（CU）',
  prices: (unit) => `价格（${unit}）`,
  best: '价格最低',
  growth: '不同 Slave 台数的容量（CU）',
  further: '增加 Slave 后',
  afterGap: (count) => `… ${count}`,
  moreNotes: (count) => `另有 ${count} 条。`,
  open: '在 StreamSizer 中打开该方案',
  code: '该方案链接的二维码',
};
