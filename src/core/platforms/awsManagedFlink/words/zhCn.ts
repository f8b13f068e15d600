import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of AWS Managed Service for Apache Flink, in simplified Chinese. */
export const zhCn: ProductWords = {
  ...names['zh-CN'],
  cuName: 'KPU',
  worker: { one: '计算 KPU', many: '计算 KPU', a: '计算 KPU', measure: '个' },
  coordinator: { one: '附加 KPU', many: '附加 KPU', a: '附加 KPU', measure: '个' },
  node: { one: 'KPU', many: 'KPU', a: 'KPU', measure: '个' },
  managed: { one: '应用', many: '应用', a: '应用', measure: '个' },
  charges: { 'running-storage': 'GB 运行存储' },
  offer: {
    rates:
      'AWS 官方指南（2026-08），按每 KPU 的 MB/s 给出：普通作业 5 至 10（取 5），CPU 密集型作业 1 至 3。单条记录为 1 KB 时，5 至 10 MB/s 即每秒 5,000 至 10,000 条。',
    failOver: '已查阅的文档未提及。',
    sla: '已查阅的文档未提及。',
    step: '单个应用的 1 个 KPU：1 vCPU、4 GB 内存、50 GB 运行存储。',
    changes:
      '并行度（最高 256）和每 KPU 并行度（1 至 8），KPU 数由二者决定；单个应用超过 64 KPU 须提高配额。',
    start: '每次启动至少按 10 分钟计费。',
  },
  shape: () => 'KPU',
  priceLists: { 'us-east-1-2026-09': 'us-east-1，2026-09' },
  billings: { 'pay-as-you-go': { name: '按小时计费', choice: '按小时计费' } },
  currencies: { USD: '美元' },
  coordinatorHint: '每个应用一个',
  oneCoordinator: '每个应用在计算 KPU 之外另计 1 个 KPU。',
  reliability: (isDiscounted, hasOwnPrices) =>
    hasOwnPrices
      ? `1 个 KPU 即 1 CU：1 vCPU、4 GB 内存。吞吐量取自 AWS 官方指南（2026-08），1 MB 按 1,000,000 字节计是本工具的理解。价格为自有价格，${isDiscounted ? '并扣除方案中填写的折扣' : '不另计折扣'}；按小时的价格以每月 720 小时折算，不含数据存储和流量。`
      : `1 个 KPU 即 1 CU：1 vCPU、4 GB 内存。吞吐量取自 AWS 官方指南（2026-08），1 MB 按 1,000,000 字节计是本工具的理解。价格按每月 720 小时折算，已含每个计算 KPU 50 GB 的运行存储；为 us-east-1 的目录价（2026-09-20 查得），${isDiscounted ? '仅扣除方案中填写的折扣' : '不含折扣'}。其他区域的价格请自行填写。不含数据存储和流量。`,
  priceAsked: '各区域的当前价格见 AWS 价格页 aws.amazon.com/managed-service-apache-flink/pricing。',
  sales: {},
  notices: {},
  growthRefused: {},
  sources: {
    'aws-docs': { name: 'AWS 托管 Apache Flink 服务文档', short: 'AWS 文档' },
    'aws-prices': { name: 'AWS 价格页（2026-09-20）', short: 'AWS 价格' },
  },
  places: {
    billing: '计费',
    scaling: '扩缩容',
    resources: '资源',
    'sizing-guide': '规模估算指南',
    'price-list': '价目表',
  },
};
