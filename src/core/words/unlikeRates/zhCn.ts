const differ = '不同产品的速率不可直接比较：记录越大，每单位每秒能处理的条数越少。';
const measure = '购买前请先在该产品上实测一个作业。';

/** What stands wherever the rates of two products stand side by side, in simplified Chinese. */
export const unlikeRates = `${differ}已公布的数据中，按单条约 1 KB 折算的，每单位每秒约五千至一万条；远高于此的均未注明单条记录大小，而基准测试所用的事件较小。${measure}`;

/** The same where there is little room. */
export const unlikeRatesBrief = `${differ}${measure}`;
