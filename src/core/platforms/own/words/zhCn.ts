import type { ProductWords } from '@/core/words/product';
import { names } from './names';

const shapes: Readonly<Record<string, string>> = { small: '小型', medium: '中型', large: '大型' };

/** What is said of the example of a cluster of one's own, in simplified Chinese. */
export const zhCn: ProductWords = {
  ...names['zh-CN'],
  worker: { one: '工作节点', many: '工作节点', a: '工作节点', measure: '台' },
  coordinator: { one: '协调节点', many: '协调节点', a: '协调节点', measure: '台' },
  node: { one: '机器', many: '机器', a: '机器', measure: '台' },
  offer: {
    rates: '示例数据。',
    failOver: '2 台及以上协调节点时支持。',
    step: '一台与集群同机型的工作节点。',
  },
  shape: (id) => shapes[id] ?? id,
  priceLists: { 'example-2026-11': '示例价格，2026-11' },
  billings: {
    subscription: { name: '按月', choice: '按月计费' },
    'pay-as-you-go': { name: '按小时', choice: '按小时计费' },
  },
  currencies: { EUR: '欧元' },
  coordinatorHint: '2 台及以上支持主备切换',
  oneCoordinator: '只有 1 台协调节点时无主备切换。',
  reliability: (isDiscounted, hasOwnPrices) =>
    hasOwnPrices
      ? `选型参数为示例，并非服务商数据；价格为自有价格，${isDiscounted ? '并扣除方案中填写的折扣' : '不另计折扣'}。`
      : `选型参数和价格均为示例，并非服务商数据；价格${isDiscounted ? '仅含方案中填写的折扣' : '不含折扣'}。`,
  notAnOffer: '示例，并非在售产品',
  sales: {},
  notices: {},
  growthRefused: {},
  sources: { example: { name: 'StreamSizer 示例集群', short: '示例' } },
  places: { example: '自拟数据' },
};
