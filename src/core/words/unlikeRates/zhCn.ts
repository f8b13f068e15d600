/** What stands wherever the rates of two products stand side by side, in simplified Chinese. */
export const unlikeRates =
  '不同产品的速率不可直接比较：多数未注明单条记录大小，而记录越大，每单位每秒能处理的条数越少。购买前请先在该产品上实测一个作业。';
