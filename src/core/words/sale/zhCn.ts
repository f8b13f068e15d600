import type { PlatformId } from '@/core/platforms/platform';
import type { SaleWords } from './en';

const products: Readonly<Record<PlatformId, string>> = {
  'blink-dedicated': '阿里云实时计算 Blink 独享模式集群',
};

const sales: Readonly<Record<string, (date: string) => string>> = {
  'renewals-limited': (date) => `自 ${date} 起不再接受新购和升级订单，续费最长 4 个月`,
  'no-new-purchases': (date) => `自 ${date} 起停止新购`,
};

/** What is sized and whether it is still sold, in simplified Chinese. */
export const sale: SaleWords = {
  products,
  sales,
  offer: (product, sale) => `${product}：${sale}`,
  availability: {
    heading: '在售情况',
    notices: {
      'shared-off-sale': '共享模式已停止售卖，存量项目可扩缩容和续费。',
      'no-new-purchases': '独享模式停止新购，存量集群可扩缩容和续费；推荐改用 Flink 全托管。',
      'renewals-limited': '不再接受新购和升级订单，续费最长 4 个月。',
      discontinued: '公告页标题注明“已停止服务”。',
    },
    rules:
      '选型参数为服务商 2019 年给出的经验值。价格为所示日期的目录价，不含折扣；数据存储和公网流量另行计费。',
  },
};
