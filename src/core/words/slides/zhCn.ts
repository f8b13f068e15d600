import { type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { SlideWords } from './en';

/** What slides alone say, in simplified Chinese. */
export const slides = ({
  worker,
  workerNumber,
  isPool,
  node,
  nodeNumber,
  cuName,
}: Phrases): SlideWords => ({
  need: '需求',
  unused: '未用',
  spare: zh`备用 ${worker}`,
  needAgainst: `需求与容量（${cuName}）`,
  prices: (unit) => `价格（${unit}）`,
  best: '价格最低',
  growth: zh`不同 ${isPool ? nodeNumber : workerNumber}的容量（${cuName}）`,
  further: zh`增加 ${isPool ? node : worker} 后`,
  afterGap: (count) => `… ${count}`,
  firstRows: (shown, all) => `仅列出前 ${shown} 行，共 ${all} 行；DOCX 和 XLSX 文档中有全部行。`,
  moreNotes: (count) => `另有 ${count} 条。`,
  open: '在 StreamSizer 中打开该方案',
  code: '该方案链接的二维码',
});
