import type { UnsizedWords } from './en';

/** What is said of them in simplified Chinese. */
export const zhCn: UnsizedWords = {
  heading: '本页未计算的产品',
  products: [
    {
      name: 'Confluent Cloud for Apache Flink',
      why: '其计费单位 CFU 无法由每秒条数推算，给出任何数字都只是猜测。较早的官方页面标价为每 CFU 每小时 0.21 美元；请询当前价格并实测。',
    },
    {
      name: 'Azure Stream Analytics（非 Flink）',
      why: 'Microsoft 文档（2024 年及以后）给出：来自 Event Hubs、每条 1 KB 时，每秒 1,000、5,000、10,000 条分别需要 1/3、1、2 个 SU V2。除这三组数字外没有换算规则，价格也未能核实。',
    },
  ],
};
