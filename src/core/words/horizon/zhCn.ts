import { type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { HorizonWords } from './en';

/** The cheapest choice over the whole horizon, in simplified Chinese. */
export function horizon({
  isPool,
  worker,
  coordinator,
  cluster,
  money,
  billing,
  shape,
}: Phrases): HorizonWords {
  return {
    heading: '整个规划期内费用最低的选择',
    same: (one, sum) =>
      isPool
        ? `方案的计费方式在整个规划期内费用最低：${one}，${money(sum)}。`
        : `按方案的计费方式，目前价格最低的集群在整个规划期内仍然费用最低：${one}，${money(sum)}。`,
    other: (one, sum, today, todaySum, more) =>
      isPool
        ? `${one}的费用为 ${money(sum)}。方案的计费方式（${today}）在同一规划期内需要 ${money(todaySum)}，多 ${money(more)}。`
        : zh`${one}的费用为 ${money(sum)}。按方案的计费方式目前价格最低的 ${today}在同一规划期内需要 ${money(todaySum)}，多 ${money(more)}。`,
    sameOwned: (one, sum) =>
      `在整个规划期内，现有集群仍然费用最低：${one}，${money(sum)}。其他选择均为新购。`,
    otherThanOwned: (one, sum, own, ownSum, more) =>
      zh`若新购 ${one}，费用为 ${money(sum)}。现有集群（${own}）在同一规划期内需要 ${money(ownSum)}，多 ${money(more)}。`,
    alone: (one, sum) => `${one}的费用为 ${money(sum)}。`,
    none: '没有任何选择具备整个规划期的价格。',
    choice: (id, name) => (isPool ? billing(name) : zh`${shape(id)} ${worker}，${billing(name)}`),
    cheapestBase: (name) => `${name}（费用最低的基础部分）`,
    largerNow: (id, more) =>
      zh`若从首日起就使用 ${shape(id)} ${coordinator}，以后无需再下单更换，费用多 ${money(more)}。`,
    following: (less) =>
      zh`该计费方式下 ${coordinator} 能否更换，服务商的文档互相矛盾；若能更换，费用可少 ${money(less)}。`,
    what: '选择',
    first: '起始规模',
    last: '期末规模',
    sum: (unit) => `整个规划期（${unit}）`,
    more: '多出的费用',
    cluster: (count, id, coordinatorCount, coordinatorId) =>
      cluster(count, id, coordinatorCount, coordinatorId),
  };
}
