import { labels } from '@/core/words/labels/zhCn';
import type { UpdatesWords } from './en';

/** What the page says of its own versions, in simplified Chinese. */
export const updates: UpdatesWords = {
  ready: '新版本已就绪，已填写的内容会保留。',
  use: '立即使用',
  later: '稍后',
  updated: (from, to) => `StreamSizer 已从版本 ${from} 更新到版本 ${to}。`,
  unkept:
    '未能保存页面供离线使用：服务器改动了其中的文件，或浏览器存储空间不足。联网时不影响使用。',
  close: labels.close,
};
