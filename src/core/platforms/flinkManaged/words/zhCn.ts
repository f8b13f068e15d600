import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of Realtime Compute for Apache Flink, fully managed, in simplified Chinese. */
export const zhCn: ProductWords = {
  ...names['zh-CN'],
  worker: { one: '计算 CU', many: '计算 CU', a: '计算 CU', measure: '个' },
  coordinator: { one: '管理 CU', many: '管理 CU', a: '管理 CU', measure: '个' },
  node: { one: 'CU', many: 'CU', a: 'CU', measure: '' },
  managed: { one: '工作空间', many: '工作空间', a: '工作空间', measure: '个' },
  hybridLimits: '混合计费仅适用于 x86 架构、未启用跨可用区高可用的包年包月工作空间（2025-04-11）。',
  offer: {
    rates: '服务商 2024 年公布，仅指内部处理能力；未注明单条记录大小，而其基准测试所用的事件较小。',
    failOver: '由服务商负责；仅部分包年包月实例支持跨可用区，价格未公布。',
    sla: '99.9%。',
    step: '1 CU：1 核、4 GB 内存、20 GB 本地存储。',
    changes: 'CU 数量可调，包年包月与按量付费可互转；工作空间的 VPC、Bucket 和名称不可变更。',
    start:
      '按量付费在作业启动时申请资源，地域资源不足时可能失败；超过 1,000 CU 须提交工单。工作空间释放前持续计费。',
  },
  shape: () => 'CU',
  priceLists: {
    'cn-2021-06': '北京、上海、杭州、深圳，2021-06',
    'hong-kong-2021-06': '中国香港，2021-06',
    'singapore-2021-06': '新加坡，2021-06',
  },
  billings: {
    subscription: { name: '包年包月', choice: '包年包月' },
    'pay-as-you-go': { name: '按量付费', choice: '按量付费' },
    hybrid: { name: '混合计费', choice: '混合计费' },
  },
  currencies: { CNY: '元' },
  coordinatorHint: '每个工作空间两个',
  oneCoordinator: '管理 CU 由服务商运行。',
  reliability: (isDiscounted, hasOwnPrices) =>
    hasOwnPrices
      ? `吞吐量为服务商 2024 年公布的数值，未注明单条记录大小。价格为自有价格，${isDiscounted ? '并扣除方案中填写的折扣' : '不另计折扣'}；数据存储和公网流量另行计费。`
      : `吞吐量为服务商 2024 年公布的数值，未注明单条记录大小。可查到的最新价格为 2021-06-04 的目录价，${isDiscounted ? '仅扣除方案中填写的折扣' : '不含折扣'}；当前价格请在控制台或通过 QueryCreateInstancePrice 接口查询。数据存储和公网流量另行计费。`,
  priceAsked:
    '当前价格可在控制台下单页查看，或调用 QueryCreateInstancePrice 接口（foasconsole，2021-10-28）查询。',
  sales: {},
  notices: {},
  growthRefused: {},
  sources: {
    'help-flink': { name: 'Flink 全托管帮助文档（2024 至 2026 年）', short: '帮助中心' },
    'sc-git': { name: '产品文档仓库（2018 至 2021 年）', short: '文档' },
  },
  places: {
    'billable-items': '计费项',
    'pay-as-you-go': '按量付费',
    'hybrid-pricing': '混合计费',
    'price-list': '价目表',
    faq: '常见问题',
    activation: '开通',
  },
};
