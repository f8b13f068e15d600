import { budget } from '@/core/words/budget/zhCn';
import { crossing } from '@/core/words/crossing/zhCn';
import { horizon } from '@/core/words/horizon/zhCn';
import { labels } from '@/core/words/labels/zhCn';
import { n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { RoadWords } from './en';

/** A plan over time, in simplified Chinese: its answer. The words of its form are a subject of their own. */
export function road(phrases: Phrases): RoadWords {
  const {
    worker,
    isPool,
    capacity: capacityLabel,
    node,
    nodeNumber,
    workerNumber,
    coordinator,
    workersOf,
    countNodes,
    cluster,
    money,
    price,
    priceUnit,
    billing,
    shape,
    product,
    middleRate,
    hopefulRate,
    cautiousRate,
    perCu,
    cuName,
  } = phrases;
  const months = (count: number) => `${n(count)} 个月`;
  return {
    heading: labels.overTime,
    sheet: labels.overTime,
    headline: (from, to, end) =>
      from === to
        ? `到 ${end}，需求为 ${n(to)} ${cuName}，与起始时相同。`
        : `到 ${end}，需求由 ${n(from)} ${cuName} 变为 ${n(to)} ${cuName}。`,
    headlinePeak: (cu, date) => `最高需求为 ${n(cu)} ${cuName}，出现在 ${date}。`,
    next: (date, order, change) =>
      date === order
        ? `下一次变更须在 ${date} 完成：${change}。`
        : `下一次变更须在 ${date} 完成，最晚 ${order} 下单：${change}。`,
    nextMore: (date, order, change) =>
      date === order
        ? `下一次扩容须在 ${date} 完成：${change}。`
        : `下一次扩容须在 ${date} 完成，最晚 ${order} 下单：${change}。`,
    noNext: (end) => `首次购买的规模可用到 ${end}。`,
    noNextOwned: (end) => `现有规模可用到 ${end}。`,
    whole: (count, sum, name) => `${months(count)}的费用（${billing(name)}）为 ${money(sum)}。`,
    wholeRange: (low, middle, high, way) =>
      low && middle && high
        ? zh`${isPool ? '' : zh`沿用该 ${worker} 机型时，`}若复杂作业${perCu(hopefulRate)}，费用为 ${money(low)}；若${perCu(middleRate)}（中间值，由本工具选取），为 ${money(middle)}；若${perCu(cautiousRate)}，为 ${money(high)}。实测一个复杂作业的速率并按“实测”填入，可缩小这一范围；实测前，可用选型页的“${way}”按作业的算子估计速率，由本工具给出，仅供参考。`
        : zh`若复杂作业${perCu(hopefulRate)}、${perCu(middleRate)} 或${perCu(cautiousRate)}，费用无法全部得出。`,
    noSum: (isBeyond) =>
      isBeyond
        ? '整个规划期的费用无法得出：需求将超出可购买的规模。'
        : '费用无法得出：价目表中缺少所需的价格。可在选型页使用自有价格。',
    problem: (date, cu) => `自 ${date} 起，该机型的集群均无法满足需求：最多 ${n(cu)} ${cuName}。`,
    steps: {
      heading: '每次变更及其日期',
      needed: '须完成日期',
      order: '最晚下单日期',
      load: '届时负载（条/秒）',
      need: labels.needCu(cuName),
      change: isPool ? nodeNumber : workerNumber,
      count: isPool ? zh`变更后 ${node} 数` : zh`变更后 ${workerNumber}`,
      coordinators: coordinator,
      price: (one) => `变更后价格（${priceUnit(one.currency, one.per)}）`,
      why: '原因',
      start: '起始。',
      there: '现有集群。',
      lacking: '现有规模不足。',
      growth: '增长。',
      less: '需求减少。',
      named: (name) => `活动：${name}。`,
      unnamed: '活动。',
      notes: {
        'may-be-refused': '订单可能被拒绝。',
        overdue: '下单日期已过。',
        'other-coordinators': zh`更换 ${coordinator}。`,
        'needed-again': '以后还会再次需要，届时订单可能被拒绝。',
        'change-disputed': '能否如此变更，服务商的文档互相矛盾。',
      },
      all: (count) => `显示全部 ${n(count)} 次变更`,
      byMonth: (count) =>
        `共 ${n(count)} 次变更；同一个月内因增长而增加的部分合为一行，日期和下单日期取其中的第一次。`,
      changed: (before, after) =>
        before === 0 || before === after ? n(after) : `${n(before)} → ${n(after)}`,
      inSentence: (before, after, id) =>
        isPool ? `${n(before)} → ${countNodes(after)}` : `${n(before)} → ${workersOf(after, id)}`,
      owned: (count, id, coordinatorCount, coordinatorId, name, renewal) => {
        const has = `从现有集群（${billing(name)}）开始：${cluster(count, id, coordinatorCount, coordinatorId)}。`;
        const kept = isPool
          ? ''
          : zh`只要 ${coordinator} 仍能管理该集群，就不更换，这是本工具的假设。`;
        const paid =
          renewal === undefined
            ? ''
            : `包月的部分在续费日 ${renewal} 所在的月份期满前不退还；月份从首日起算，这是本工具的假设。`;
        return has + kept + paid;
      },
      listed: (listed, paid) =>
        `此处价格按目录价并计入方案的折扣：现有集群为 ${price(listed)}，您实际支付 ${price(paid)}。`,
      kept: {
        hour: '按小时计费的部分仅在需要时保留。',
        day: '按天计费的部分保留到当天结束。',
        month: '按月计费的部分保留到当月期满。月中的变更按天计费，这是本工具的假设。',
      },
    },
    need: {
      heading: '逐月需求与容量',
      range: zh`旁列复杂作业按其他速率运行时的月末需求；${perCu(middleRate)} 为中间值，由本工具选取。`,
      low: zh`若${perCu(hopefulRate)}`,
      middle: zh`若${perCu(middleRate)}`,
      high: zh`若${perCu(cautiousRate)}`,
      capacity: `月末${capacityLabel}（${cuName}）`,
      most: `当月最高需求（${cuName}）`,
      mostCapacity: `当月最大${capacityLabel}（${cuName}）`,
    },
    costs: {
      heading: '费用',
      billing: '计费方式',
      name: billing,
      year: (number) => `第 ${n(number)} 年`,
      whole: (count) => `${months(count)}合计`,
      events: '其中活动费用',
      month: '月份起始',
      needed: `月末需求（${cuName}）`,
      unknown: labels.none,
      sums: (unit, isDiscounted, isTaxed) => {
        const parts = [...(isDiscounted ? ['折扣'] : []), ...(isTaxed ? ['税'] : [])];
        return `金额单位：${unit}${parts.length > 0 ? `，已计入方案中的${parts.join('和')}` : ''}。`;
      },
      base: (first, last) =>
        first === last
          ? `混合计费：费用最低的包月基础部分为 ${n(first)} ${cuName}，超出部分按小时计费。`
          : `混合计费：费用最低的包月基础部分由 ${n(first)} ${cuName} 增至 ${n(last)} ${cuName}，超出部分按小时计费。基础部分在月初增加、不会减少，这是本工具的假设。`,
      owned: (name) => `${billing(name)}的金额从现有集群算起；其他计费方式的金额按新购计算。`,
      paidAsListed: (paid) =>
        `金额按目录价并计入方案的折扣；您为现有集群支付的费用与此相同：${price(paid)}。`,
      paidOtherwise: (listed, paid) =>
        listed
          ? `金额按目录价并计入方案的折扣：现有集群为 ${price(listed)}。您实际支付 ${price(paid)}，未用于以上金额。`
          : `金额按目录价计算，而目录中没有现有集群的完整价格。您实际支付的 ${price(paid)} 未用于以上金额。`,
      changing: (name) =>
        zh`${billing(name)}方式下，${coordinator} 能否更换，服务商的文档互相矛盾；现有集群将超出其 ${coordinator} 的上限，金额按更换计算。`,
      ownBase: (units) =>
        `混合计费：包月基础部分按方案为 ${n(units)} ${cuName}，超出部分按实际需要的小时计费。`,
      noCheaperBase: '在整个规划期内没有费用更低的基础部分。',
      otherBase: (first, last, saved) =>
        `费用最低的基础部分${first === last ? `为 ${n(first)} ${cuName}` : `由 ${n(first)} ${cuName} 增至 ${n(last)} ${cuName}`}${saved ? `，整个规划期可少 ${money(saved)}` : ''}。基础部分在月初增加、不会减少，这是本工具的假设。`,
      cheapestBase: (name) => `${name}（费用最低的基础部分）`,
      fixed: (id, name) =>
        zh`${billing(name)}方式下，${coordinator} 能否更换，服务商的文档互相矛盾，因此从首日起就使用 ${shape(id)} ${coordinator}。`,
      oneBilling: (sale) =>
        (sale && product.temporaryRefused?.[sale.code]?.(sale.date)) ??
        zh`整个集群只用一种计费方式，这是本工具的假设：活动所需的 ${node} 不会在包月之外另按小时计费。`,
      rounding: '各合计数分别舍入，因此各月之和与年合计的末位可能不同。',
    },
    best: horizon(phrases),
    crossing: crossing(phrases),
    budget: budget(phrases),
    notes: {
      heading: '计算说明',
      hours: '按小时计费时，不足一小时按一小时计；一小时内有变更时，该小时按较高的价格计。',
      items: [
        '月份从首日起算，按各月的实际天数；同一天内负载不变。',
        '活动时间为产品计费所在地的时钟时间，不考虑夏令时。',
        '整个规划期均按目前的价目表计算。',
      ],
    },
    chart: {
      title: '需求与容量的变化',
      need: '需求',
      range: '复杂作业速率较快或较慢时的需求',
      capacity: capacityLabel,
      event: '活动',
      peak: (name, cu) => `${name}：${n(cu)} ${cuName}`,
      cut: (cu) => `活动峰值超出 ${n(cu)} ${cuName} 的部分不画出，其需求标在上方。`,
      today: '今天',
      ceiling: (id, cu) => zh`${shape(id)} ${coordinator} 最多 ${n(cu)} ${cuName}`,
      budget: (cu) => `预算可承载 ${n(cu)} ${cuName}`,
      description: (from, to, end, count) =>
        `到 ${end}，需求由 ${n(from)} ${cuName} 变为 ${n(to)} ${cuName}，容量随之变更 ${n(count)} 次。`,
    },
    currency: (code) => product.currencies[code] ?? code,
  };
}
