import type { ChartsWords } from './en';

/** What is done with a chart of the page, in Chinese. */
export const charts: ChartsWords = {
  copy: '复制图表',
  svg: '下载 SVG',
  png: '下载 PNG',
  nameOf: (button, chart) => `${button}：${chart}`,
  copied: '图表已复制',
  refused: '浏览器拒绝复制图片，请改为下载。',
  failed: '无法生成图片。请下载 SVG，或联网后重新加载页面。',
};
