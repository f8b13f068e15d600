import type { Price } from '@/core/quantity/money';
import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import type { RoadCosts, RoadSums } from '@/core/sizing/road/roadCosts';
import type { Road } from '@/core/sizing/road/roadOf';
import { ownedPrices } from './ownedPrices';
import { roadEnds } from './roadBrief';
import type { RoadFigures } from './roadFigures';

/** A plan over time as `streamsizer road` prints it. Null is not known; infinite needs are null, too. */
export function roadFile(figures: RoadFigures) {
  const { road, horizon, range, crossings, exchange, eventCosts, budget } = figures;
  const { platform, need, steps, costs, problems, worker } = road;
  const { calendar, spans } = need;
  const ends = roadEnds(road);
  const dayOf = (minute: number) => dateOf(calendar, Math.floor(minute / minutesPerDay));
  return {
    version: 1,
    platform: platform.id,
    start: calendar.start,
    end: ends.end,
    months: calendar.months.slice(0, -1).map((day) => dateOf(calendar, day)),
    worker: worker.shape,
    billing: road.billing,
    ...(road.owned ? { current: ownedFile(road) } : {}),
    need: spans.map(({ from, to, needCu, events }) => ({
      from: dayOf(from),
      fromMinute: from % minutesPerDay,
      to: dayOf(to),
      toMinute: to % minutesPerDay,
      requiredCu: finite(needCu),
      events,
    })),
    steps: steps.map(({ at, needCu, price, ...step }) => ({
      ...step,
      minute: at % minutesPerDay,
      requiredCu: finite(needCu),
      price,
    })),
    problems,
    costs: costs.map((one) => ({
      ...costsFile(one),
      events: amountOf(eventCosts.get(one.billing)),
    })),
    range: range && {
      low: amountOf(range.low.whole),
      middle: amountOf(range.middle.whole),
      high: amountOf(range.high.whole),
    },
    best: horizon.best ? { worker: horizon.best.slave, ...costsFile(horizon.best) } : null,
    cheapestToday: horizon.today
      ? { worker: horizon.today.slave, whole: amountOf(horizon.today.sums?.whole) }
      : null,
    choices: horizon.choices.map((one) => ({
      worker: one.slave,
      billing: one.billing,
      coordinators: one.policy,
      whole: amountOf(one.sums?.whole),
    })),
    ...(exchange ? { exchange } : {}),
    crossings: crossings.map((one) => ({
      ...one,
      whole: amountOf(one.whole),
      saved: amountOf(one.saved),
    })),
    budget: budget && {
      ...budget.budget,
      breaks: budget.broken ? monthFile(budget.broken) : null,
      isKnown: budget.broken !== undefined,
      cluster: budget.cluster && {
        worker: budget.cluster.option.slave,
        workers: budget.cluster.option.slaveCount,
        coordinator: budget.cluster.option.master,
        coordinators: budget.cluster.option.masterCount,
        month: amountOf(budget.cluster.month),
        carriedCu: budget.cluster.carriedCu,
        recordsPerSecond: budget.cluster.recordsPerSecond,
      },
    },
  };

  function monthFile({ month, spent }: { readonly month: number; readonly spent: Price }) {
    return { month: dateOf(calendar, calendar.months[month] ?? 0), spent: amountOf(spent) };
  }
}

/** What is there at the start, what the list asks for it, which the sums use, and what somebody says they pay. */
function ownedFile(road: Road) {
  const { cluster, renewal } = road.owned ?? {};
  const prices = ownedPrices(road);
  return {
    worker: cluster?.slave,
    workers: cluster?.slaveCount,
    coordinator: cluster?.master,
    coordinators: cluster?.masterCount,
    renewal: renewal ?? null,
    listPrice: prices?.listed ?? null,
    paid: prices?.typed ?? null,
  };
}

function costsFile({ billing, policy, isDisputed, sums, base, cheapest }: Omit<RoadCosts, 'path'>) {
  return {
    billing,
    coordinators: policy,
    isDisputed,
    ...(base ? { base } : {}),
    ...sumsFile(sums),
    ...(cheapest ? { cheapestBase: { base: cheapest.base, ...sumsFile(cheapest.sums) } } : {}),
  };
}

function sumsFile(sums: RoadSums | null) {
  return {
    months: sums?.months.map(amountOf) ?? null,
    years: sums?.years.map(amountOf) ?? null,
    whole: amountOf(sums?.whole),
  };
}

function amountOf(price: Price | null | undefined) {
  return price ? { amount: price.amount, currency: price.currency } : null;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
