import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { Currency, Period, Price } from '@/core/quantity/money';
import type { StampCause } from '@/core/report/answerStamp';
import { labels } from '@/core/words/labels/zhCn';
import { f, n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { AnswerWords, RangeFigures } from './en';

/** The answer, and how it differs from the one in a link, in simplified Chinese. */
export function answer({
  worker,
  coordinator,
  shape,
  workersOf,
  coordinatorsOf,
  cluster,
  price,
  cautiousRate,
  middleRate,
  hopefulRate,
  perCu,
  isInBytes,
  isPool,
  hasLists,
  notPriced,
  nodeNumber,
  countNodes,
  cuName,
}: Phrases): AnswerWords {
  const priceRange: AnswerWords['answer']['priceRange'] = (low, middle, high) =>
    `${f.amount(low.amount, low.currency)} 至 ${price(high)}，中间值 ${f.amount(middle.amount, middle.currency)}`;
  const none = hasLists ? '在价目表中没有价格' : '没有价格';
  const costs = (at: string, asked: Price | null | undefined) =>
    asked ? `${at}价格为 ${price(asked)}` : `${at}${none}`;

  /** What a range of needs costs: at its ends and at the middle. */
  function rangePrice({ low, middle, high }: RangeFigures): string {
    const ends = [costs('下限', low.price)];
    if (middle.price === undefined) return `；${ends}，中间值和上限均超出单个集群的最大容量`;
    ends.push(costs('中间值', middle.price));
    if (high.price === undefined) return `；${ends.join('，')}，上限超出单个集群的最大容量`;
    if (low.price && middle.price && high.price) {
      if (low.price.amount === high.price.amount) return `，价格均为 ${price(low.price)}`;
      return `，价格为 ${priceRange(low.price, middle.price, high.price)}`;
    }
    if (low.price || middle.price || high.price)
      return `；${[...ends, costs('上限', high.price)].join('，')}`;
    return hasLists ? '，价格均不在价目表中' : '';
  }

  const narrow = `实测一个作业并按“实测”填入速率，可缩小范围。${isInBytes ? '记录大小与速率同样重要，也请实测。' : ''}`;

  const stampParts: AnswerWords['stamp']['parts'] = {
    need: (cu) => `需 ${n(cu)} ${cuName}`,
    slaves: workersOf,
    masters: coordinatorsOf,
    cost: (amount, currency, per) =>
      amount === null ? '无价格' : price({ amount, currency, per }),
  };

  function stamped(stamp: AnswerStamp, currency: Currency, per: Period): string {
    const { requiredCu, slaveCount, slave, masterCount, master, amount } = stamp;
    const { need, cost } = stampParts;
    return `${need(requiredCu)}，${isPool ? cluster(slaveCount, slave, masterCount, master) : `${workersOf(slaveCount, slave)} 和 ${coordinatorsOf(masterCount, master)}`}，${cost(amount, currency, per)}。`;
  }

  function stampCause(cause: StampCause, was: AnswerStamp, now: AnswerStamp): string {
    const day = (seen: string | null) => seen ?? '未知日期';
    switch (cause) {
      case 'prices':
        return `原因：当时采用 ${day(was.pricesSeen)} 的价目表，现在采用 ${day(now.pricesSeen)} 的价目表。`;
      case 'rules':
        return `原因：选型规则由第 ${n(was.rules)} 版变为第 ${n(now.rules)} 版。`;
      case 'unknown':
        return '原因：价目表和选型规则均未变更，链接可能是手工编写或被改动过。';
    }
  }

  const unpriced = hasLists ? '价目表中没有对应价格' : notPriced;

  return {
    answer: {
      grows: labels.grows,
      heading: labels.answer,
      best: isPool ? '该方案所需的资源' : '能承载该方案且价格最低的集群',
      fewest: isPool
        ? `该方案所需的资源；${unpriced}`
        : `能承载该方案且机器台数最少的集群；${unpriced}`,
      fewestOfPriced: zh`${worker} 有价格的机型中台数最少的集群；价目表中没有所需 ${coordinator} 的价格`,
      picked: (rank, total) => `您选择的机型，按价格排第 ${n(rank)}，共 ${n(total)} 种`,
      pickedUnpriced: (rank, total) =>
        `您选择的机型，排第 ${n(rank)}，共 ${n(total)} 种；${unpriced}`,
      backToBest: '恢复为价格最低的机型',
      backToOwned: '返回现有集群',
      backToFirst: '恢复为排名第一的机型',
      listed: (since, seen, old) =>
        `${since} 起的目录价${old === null ? '' : `，${old}`}；最近一次核对：${seen}。`,
      ownListed: (name, date, old, isOld) =>
        `自有价格“${name}”，${date}${old === null ? '' : `，${old}`}${isOld ? '，请确认是否仍有效' : ''}。`,
      unlisted: '无目录价。',
      stale: '上一次有效输入的结果',
      cluster,
      priceNone: notPriced,
      noCluster: '超出单个集群的最大容量',
      listPrice: labels.listPrice,
      reduction: labels.discount,
      per: { month: '每月', day: '每天', hour: '每小时' },
      capacityFor: (needCu) => `需求 ${n(needCu)} ${cuName}`,
      machines: nodeNumber,
      peek: (slaveCount, slave, masterCount, master) =>
        isPool
          ? countNodes(slaveCount + masterCount)
          : `${n(slaveCount)} × ${shape(slave)} + ${n(masterCount)} × ${shape(master)}`,
      step: '扩缩容步长',
      utilisation: '峰值使用率',
      needLabel: (cu) => `需求 ${n(cu)}`,
      needHasLabel: (needCu, capacityCu) => `需求 ${n(needCu)}，容量 ${n(capacityCu)}`,
      hasLabel: (cu) => `容量 ${n(cu)}`,
      ceilingLabel: (master, cu) => zh`${shape(master)} ${coordinator} 最多管理 ${n(cu)} ${cuName}`,
      bar: (needCu, unusedCu, spareCu, capacityCu) =>
        `需求 ${n(needCu)} ${cuName}，未用 ${n(unusedCu)} ${cuName}，${isPool ? '' : `备用 ${n(spareCu)} ${cuName}，`}容量 ${n(capacityCu)} ${cuName}。`,
      range: (range, saysPrices = true) =>
        zh`复杂作业按${perCu(`${cautiousRate} 至 ${hopefulRate}`)} 估算：需求为 ${n(range.low.cu)} 至 ${n(range.high.cu)} ${cuName}，中间值 ${n(range.middle.cu)} ${cuName}（按 ${middleRate} 计，由本工具选取）${saysPrices ? rangePrice(range) : ''}。`,
      priceRange,
      narrow,
      guide: (way) => `实测前，可用作业旁的“${way}”按算子估计速率，由本工具给出，仅供参考。`,
      notes: '注意事项',
      live: (sentence, money) => `${sentence}，${money}`,
    },
    stamp: {
      heading: '结果与生成此链接时不同',
      was: (stamp, currency, per) => `原为：${stamped(stamp, currency, per)}`,
      now: (stamp, currency, per) => `现为：${stamped(stamp, currency, per)}`,
      sides: { was: '原为', now: '现为' },
      parts: stampParts,
      cause: stampCause,
    },
  };
}
