import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of Realtime Compute (Blink), shared mode, in simplified Chinese. */
export const zhCn: ProductWords = {
  ...names['zh-CN'],
  worker: { one: 'CU', many: 'CU', a: 'CU', measure: '' },
  coordinator: { one: '管理 CU', many: '管理 CU', a: '管理 CU', measure: '个' },
  node: { one: 'CU', many: 'CU', a: 'CU', measure: '' },
  offer: {
    rates: '沿用独享模式 2019 年的经验值，未注明单条记录大小。',
    step: '1 CU。',
    changes: '存量项目可扩缩容和续费；不支持自定义函数（UDX）。',
  },
  shape: () => 'CU',
  priceLists: { 'cn-2021-06': '中国内地，2021-06' },
  billings: { daily: { name: '按天', choice: '按天计费' } },
  currencies: { CNY: '元' },
  coordinatorHint: '共享模式没有',
  oneCoordinator: '管理组件由服务商运行。',
  reliability: (isDiscounted, hasOwnPrices) =>
    hasOwnPrices
      ? `吞吐量为服务商 2019 年针对独享模式给出的经验值。价格为自有价格，${isDiscounted ? '并扣除方案中填写的折扣' : '不另计折扣'}；数据存储和公网流量另行计费。`
      : `吞吐量为服务商 2019 年针对独享模式给出的经验值。价格为所示日期的目录价，${isDiscounted ? '仅扣除方案中填写的折扣' : '不含折扣'}；数据存储和公网流量另行计费。`,
  priceAsked: '未查到现行价目表：实付金额以账单为准，续费在控制台的项目列表中办理。',
  sales: {
    'shared-off-sale': (date) => `自 ${date} 起停止售卖，存量项目当时仅可扩缩容和续费`,
  },
  notices: {
    'shared-off-sale': '共享模式已停止售卖，存量项目可扩缩容和续费。',
    discontinued: '公告页标题注明“已停止服务”。',
  },
  growthRefused: {},
  sources: {
    'prep-2019': { name: '《准备工作》2019 年版', short: '准备工作' },
    'prep-2022': { name: '《准备工作》2022 年版', short: '准备工作' },
    'sc-git': { name: '产品文档仓库（2018 至 2021 年）', short: '文档' },
    'help-eol': { name: '产品停售公告（2025 年）', short: '帮助中心' },
  },
  places: {
    'chapter-2': '第 2 章',
    'chapter-6': '第 6 章',
    billing: '计费方式',
    faq: '常见问题',
    'window-functions': '窗口函数',
    notice: '服务公告',
    unnamed: '页面未记录',
  },
};
