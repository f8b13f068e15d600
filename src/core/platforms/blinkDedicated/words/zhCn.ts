import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of Realtime Compute (Blink), dedicated mode, in simplified Chinese. */
export const zhCn: ProductWords = {
  ...names['zh-CN'],
  worker: { one: 'Slave', many: 'Slave', a: 'Slave', measure: '台' },
  coordinator: { one: 'Master', many: 'Master', a: 'Master', measure: '台' },
  node: { one: '机器', many: '机器', a: '机器', measure: '台' },
  offer: {
    rates: '2019 年给出的 Blink CU 经验值，未注明单条记录大小。',
    failOver: '3 台 Master 支持主备切换，1 台不支持。',
    sla: '3 台 Master 时有 SLA。',
    step: '一台与集群同机型的 Slave。',
    changes: '可调整 Slave 台数和 Master 机型；Slave 机型、Master 台数、可用区和计费方式不可变更。',
    start: '下单后机器即为您独占；如今下单可能被拒绝。',
  },
  // Ids read like 8c32g.
  shape: (id) => id.replace(/^(\d+)c(\d+)g$/, '$1 核 $2 GB'),
  priceLists: {
    'cn-2020-10': '中国内地，2020-10 起',
    'cn-2019-02': '中国内地，2019-02 至 2020-10',
    'intl-tokyo-2020-11': '日本（东京），2020-11',
    'intl-kuala-lumpur-2020-11': '马来西亚（吉隆坡），2020-11',
    'intl-frankfurt-2020-11': '德国（法兰克福），2020-11',
  },
  billings: {
    subscription: { name: '包年包月', choice: '包年包月' },
    'pay-as-you-go': { name: '按量付费', choice: '按量付费' },
  },
  currencies: { CNY: '元', USD: '美元' },
  coordinatorHint: '3 台支持主备切换并有 SLA，购买后不可变更',
  oneCoordinator: '只有 1 台 Master 时无主备切换、无 SLA 保障，且 Master 台数购买后不可变更。',
  reliability: (isDiscounted, hasOwnPrices) =>
    hasOwnPrices
      ? `选型参数为服务商 2019 年给出的经验值。价格为自有价格，${isDiscounted ? '并扣除方案中填写的折扣' : '不另计折扣'}；数据存储和公网流量另行计费。`
      : `选型参数为服务商 2019 年给出的经验值。价格为所示日期的目录价，${isDiscounted ? '仅扣除方案中填写的折扣' : '不含折扣'}；数据存储和公网流量另行计费。`,
  priceAsked: '未查到现行价目表：实付金额以账单为准，续费在控制台的集群列表中办理。',
  sales: {
    'renewals-limited': (date) => `自 ${date} 起不再接受新购和升级订单，续费最长 4 个月`,
    'no-new-purchases': (date) => `自 ${date} 起停止新购`,
  },
  notices: {
    'shared-off-sale': '共享模式已停止售卖，存量项目可扩缩容和续费。',
    'no-new-purchases': '独享模式停止新购，存量集群可扩缩容和续费；推荐改用 Flink 全托管。',
    'renewals-limited': '不再接受新购和升级订单，续费最长 4 个月。',
    discontinued: '公告页标题注明“已停止服务”。',
  },
  growthRefused: {
    'renewals-limited': (since) =>
      `增加 Slave 或更换 Master 属于升级订单。服务商自 ${since} 起不再受理升级订单，下单可能被拒绝，请先提交工单确认。`,
  },
  temporaryRefused: {
    'renewals-limited': (since) =>
      `以上金额不含包月集群之外的临时机器：集群的计费方式不能变更，为活动按小时使用的 Slave 须另建集群并自带 Master，而服务商自 ${since} 起不再受理新购订单。`,
  },
  sources: {
    'prep-2019': { name: '《准备工作》2019 年版', short: '准备工作' },
    'prep-2022': { name: '《准备工作》2022 年版', short: '准备工作' },
    'sc-git': { name: '产品文档仓库（2018 至 2021 年）', short: '文档' },
    'help-eol': { name: '产品停售公告（2025 年）', short: '帮助中心' },
    'oss-docs': { name: 'OSS 帮助文档（2021 年）', short: 'OSS 帮助' },
    'vpc-docs': { name: '专有网络帮助文档（2025 年）', short: 'VPC 帮助' },
    'ram-docs': { name: 'RAM 帮助文档（2025 年）', short: 'RAM 帮助' },
  },
  places: {
    'chapter-1': '第 1 章',
    'chapter-2': '第 2 章',
    'chapter-3': '第 3 章',
    'chapter-6': '第 6 章',
    'chapter-7': '第 7 章',
    'price-list': '价目表',
    billing: '计费方式',
    faq: '常见问题',
    limits: '使用限制',
    scaling: '变更配置',
    'window-functions': '窗口函数',
    functions: '自定义函数',
    'bucket-names': 'Bucket 命名规则',
    vswitches: '交换机',
    notice: '服务公告',
    unnamed: '页面未记录',
  },
};
