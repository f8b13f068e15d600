import type { AvailabilityNotice } from '@/core/platforms/platform';
import type { Period, Price } from '@/core/quantity/money';
import type { RoadStepNote } from '@/core/sizing/road/roadSteps';
import { budget } from '@/core/words/budget/en';
import { crossing } from '@/core/words/crossing/en';
import { horizon } from '@/core/words/horizon/en';
import { labels } from '@/core/words/labels/en';
import { n, type Phrases, plural } from '@/core/words/phrases/en';

/** A plan over time, in English: its answer. The words of its form are a subject of their own. */
export function road(phrases: Phrases) {
  const {
    workers,
    product,
    isPool,
    nodes,
    Nodes,
    Workers,
    coordinators,
    Coordinators,
    workersOf,
    countNodes,
    cluster,
    money,
    price,
    priceUnit,
    billing,
    shape,
    middleRate,
    hopefulRate,
    cautiousRate,
    perCu,
    cuName,
  } = phrases;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const months = (count: number) => plural(count, 'month', 'months');
  const notes: Readonly<Record<RoadStepNote, string>> = {
    'may-be-refused': 'The order may be refused.',
    overdue: 'The day to order has passed.',
    'other-coordinators': `Other ${coordinators}.`,
    'needed-again': 'Later more is needed again, and that order may be refused.',
    'change-disputed':
      'The provider’s pages contradict each other on whether this change can be made.',
  };
  return {
    heading: labels.overTime,
    /** The name of its sheet in a workbook. */
    sheet: labels.overTime,
    headline: (from: number, to: number, end: string) =>
      from === to
        ? `The need is ${n(to)} ${cuName} on ${end}, as at the beginning.`
        : `The need goes from ${n(from)} to ${n(to)} ${cuName} by ${end}.`,
    headlinePeak: (cu: number, date: string) => `At most it is ${n(cu)} ${cuName}, on ${date}.`,
    next: (date: string, order: string, change: string) =>
      date === order
        ? `The next change is due on ${date}: ${change}.`
        : `The next change is due on ${date} and to be ordered by ${order}: ${change}.`,
    nextMore: (date: string, order: string, change: string) =>
      date === order
        ? `More is next needed on ${date}: ${change}.`
        : `More is next needed on ${date} and to be ordered by ${order}: ${change}.`,
    noNext: (end: string) => `What is bought first is enough until ${end}.`,
    noNextOwned: (end: string) => `What you have is enough until ${end}.`,
    whole: (count: number, sum: Price, name: string) =>
      `${months(count)} cost ${money(sum)}, billed ${billing(name)}.`,
    wholeRange: (low: Price | null, middle: Price | null, high: Price | null, way: string) =>
      low && middle && high
        ? `${isPool ? 'If' : `With ${workers} of this shape, if`} complex work runs at ${perCu(hopefulRate)} it is ${money(low)}, at ${perCu(middleRate)} (the middle, our choice) ${money(middle)}, and at ${perCu(cautiousRate)} ${money(high)}. To narrow this range, measure the rate of one complex job and enter it as measured work; until then “${way}” on the Size page places it by the job’s operators, a guide of ours.`
        : `What it costs if complex work runs at ${perCu(hopefulRate)}, ${perCu(middleRate)} or ${perCu(cautiousRate)} is not known for all of these.`,
    noSum: (isBeyond: boolean): string =>
      isBeyond
        ? 'What the whole horizon costs is not known, because the need grows beyond what can be bought.'
        : 'What it costs is not known: the price list does not price all of it. On the Size page you can use prices of your own.',
    problem: (date: string, cu: number) =>
      `From ${date} on no cluster of this shape carries the need: at most ${n(cu)} ${cuName}.`,
    steps: {
      heading: 'Every change, with its dates',
      needed: 'Needed on',
      order: 'Order by',
      load: 'Records/s then',
      need: labels.needCu(cuName),
      change: isPool ? 'Units' : Workers,
      count: isPool ? Nodes : `${Workers} then`,
      coordinators: Coordinators,
      price: (one: Price) => `Price then, ${priceUnit(one.currency, one.per)}`,
      why: 'Why',
      // Why a change is made, a sentence each.
      start: 'Beginning.',
      there: 'What you have.',
      lacking: 'More is needed than you have.',
      growth: 'Growth.',
      less: 'Less is needed.',
      named: (name: string) => `Event: ${name}.`,
      unnamed: 'Event.',
      notes,
      all: (count: number) => `All ${n(count)} changes`,
      byMonth: (count: number) =>
        `There are ${n(count)} changes; what growth adds within a month is one row, with the day and the order of the first.`,
      changed: (before: number, after: number) =>
        before === 0 || before === after ? n(after) : `${n(before)} → ${n(after)}`,
      /** A change in the middle of a sentence. */
      inSentence: (before: number, after: number, id: string) =>
        isPool ? `${n(before)} → ${countNodes(after)}` : `${n(before)} → ${workersOf(after, id)}`,
      /** What is there at the start, its billing, and the day until which it is paid for. */
      owned: (
        count: number,
        id: string,
        coordinatorCount: number,
        coordinatorId: string,
        name: string,
        renewal: string | undefined,
      ) => {
        const has = `It begins with the cluster you have, billed ${billing(name)}: ${cluster(count, id, coordinatorCount, coordinatorId)}.`;
        const kept = isPool
          ? ''
          : ` Its ${coordinators} stay while they manage the cluster, which is our assumption.`;
        const paid =
          renewal === undefined
            ? ''
            : ` What is paid by the month is not given back before the month ends in which the renewal of ${renewal} falls; months count from the first day, which is our assumption.`;
        return has + kept + paid;
      },
      listed: (listed: Price, paid: Price) =>
        `Prices here are by the list, less the discount of the plan: ${price(listed)} for the cluster you have, for which you pay ${price(paid)}.`,
      /** How long what is bought stays, by what an amount pays for. */
      kept: {
        hour: 'What is paid by the hour is there only while it is needed.',
        day: 'What is paid by the day stays until its day ends.',
        month:
          'What is paid by the month stays until its month ends. A change in the middle of a month is paid by the day, which is our assumption.',
      } satisfies Readonly<Record<Period, string>>,
    },
    need: {
      heading: 'Need and capacity, month by month',
      range: `Beside it stands the need at the month’s end if complex work runs at other rates; ${perCu(middleRate)} is the middle, our choice.`,
      low: `At ${perCu(hopefulRate)}`,
      middle: `At ${perCu(middleRate)}`,
      high: `At ${perCu(cautiousRate)}`,
      capacity: `Capacity then, ${cuName}`,
      most: `Most needed in the month, ${cuName}`,
      mostCapacity: `Most capacity in the month, ${cuName}`,
    },
    costs: {
      heading: 'What it costs',
      billing: 'Billing',
      name: (id: string) => capital(billing(id)),
      year: (number: number) => `Year ${n(number)}`,
      whole: (count: number) => months(count),
      events: 'of it for events',
      month: 'Month from',
      needed: `Need at its end, ${cuName}`,
      unknown: labels.none,
      /** A sum, with its currency in the heading of the table. */
      sums: (unit: string, isDiscounted: boolean, isTaxed: boolean) => {
        const terms = [...(isDiscounted ? ['the discount'] : []), ...(isTaxed ? ['the tax'] : [])];
        return `Sums in ${unit}${terms.length > 0 ? `, with ${terms.join(' and ')} of the plan` : ''}.`;
      },
      base: (first: number, last: number) =>
        first === last
          ? `Hybrid: the cheapest base is ${n(first)} units by the month, with hours above it.`
          : `Hybrid: the cheapest base grows from ${n(first)} to ${n(last)} units by the month, with hours above it. It grows at the beginning of a month and never shrinks, which is our assumption.`,
      owned: (name: string) =>
        `Billed ${billing(name)}, the sums begin with the cluster you have. By any other billing they are those of a new order.`,
      paidAsListed: (paid: Price) =>
        `The sums use list prices, less the discount of the plan; what you pay for the cluster you have is just that: ${price(paid)}.`,
      paidOtherwise: (listed: Price | null, paid: Price) =>
        listed
          ? `The sums use list prices, less the discount of the plan: ${price(listed)} for the cluster you have. You pay ${price(paid)} for it, which is not in these sums.`
          : `The sums use list prices, and the list has none for the whole cluster you have. The ${price(paid)} that you pay for it are not in these sums.`,
      changing: (name: string) =>
        `Billed ${billing(name)}: the provider’s pages contradict each other on whether ${coordinators} can change; the cluster you have outgrows its own, so the sums change them.`,
      ownBase: (units: number) =>
        `Hybrid: the base is ${n(units)} units by the month, as in the plan, with hours above it as they are needed.`,
      noCheaperBase: 'No other base is cheaper over the whole horizon.',
      otherBase: (first: number, last: number, saved: Price | null) =>
        `The cheapest base ${first === last ? `is ${n(first)} units` : `grows from ${n(first)} to ${n(last)} units`}${saved ? ` and costs ${money(saved)} less over the whole horizon` : ''}. A base grows at the beginning of a month and never shrinks, which is our assumption.`,
      cheapestBase: (name: string) => `${name}, cheapest base`,
      fixed: (id: string, name: string) =>
        `Billed ${billing(name)}: the provider’s pages contradict each other on whether ${coordinators} can change, so ${shape(id)} ${coordinators} are taken from the first day on.`,
      /** Beside events, on a product whose machines may be paid by the month or by the hour. */
      oneBilling: (sale: Pick<AvailabilityNotice, 'code' | 'date'> | undefined) =>
        (sale && product.temporaryRefused?.[sale.code]?.(sale.date)) ??
        `The whole cluster has one way of billing, which is our assumption: ${nodes} by the hour for an event do not stand beside those by the month.`,
      rounding:
        'Each sum is rounded by itself, so months may differ from their year in the last digit.',
    },
    best: horizon(phrases),
    crossing: crossing(phrases),
    budget: budget(phrases),
    notes: {
      heading: 'How this is calculated',
      /** Of a product that may be paid by the hour. */
      hours:
        'By the hour, started clock hours count in full, at the dearer price where something changes within one.',
      items: [
        'Months are counted from the first day, each by its own length; the load stays the same within a day.',
        'Times of events are clock times where the product bills, without daylight saving.',
        'Prices are those of today’s list for the whole horizon.',
      ],
    },
    chart: {
      title: 'Need and capacity over time',
      need: 'need',
      range: 'need if complex work runs faster or slower',
      capacity: isPool ? 'units of work' : 'capacity',
      event: 'event',
      /** Above a peak that is cut off. */
      peak: (name: string, cu: number) => `${name}: ${n(cu)} ${cuName}`,
      cut: (cu: number) =>
        `Peaks of events above ${n(cu)} ${cuName} are cut off; the need stands above them.`,
      today: 'today',
      ceiling: (id: string, cu: number) => `${shape(id)} ${coordinators}: up to ${n(cu)} ${cuName}`,
      budget: (cu: number) => `budget carries ${n(cu)} ${cuName}`,
      description: (from: number, to: number, end: string, count: number) =>
        `The need goes from ${n(from)} to ${n(to)} ${cuName} by ${end}; the capacity follows it in ${plural(count, 'step', 'steps')}.`,
    },
    currency: (code: string) => product.currencies[code] ?? code,
  };
}

/** What every language says there. */
export type RoadWords = ReturnType<typeof road>;
