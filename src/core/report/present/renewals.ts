import type { RenewalRule } from '@/core/platforms/clusterChanges';
import { addMonths, dayAfter, dayNumberOf } from '@/core/quantity/calendarDay';
import { majorAmount, minorOf, type Price } from '@/core/quantity/money';

/** One renewal of a cluster that is paid for in advance. */
export type Renewal = {
  /** The last day by which it is ordered, as YYYY-MM-DD. */
  readonly by: string;
  readonly months: number;
  readonly until: string;
  /** For all of its months; null where a month has no price. */
  readonly price: Price | null;
};

export type RenewalFigures = {
  readonly rule: RenewalRule;
  readonly due: string;
  /** Days from today; below zero when it is past, null where today is not known. */
  readonly daysLeft: number | null;
  /** Without a renewal the cluster is released on this day. */
  readonly released: string;
  /** The renewals until the horizon, each as long as the rule allows. */
  readonly renewals: readonly Renewal[];
};

/**
 * The renewals that fall due from a day on, each as long as the rule allows (a month where it names no bound), until the
 * end of the horizon. Periods are counted in months from the first day itself, so that no short month moves those
 * after it. `month` is what a month costs.
 */
export function renewalsOf(
  rule: RenewalRule,
  due: string,
  month: Price | null,
  today: string | null,
  horizonMonths: number,
): RenewalFigures {
  const months = rule.mostMonths?.value ?? rule.fewestMonths.value;
  const end = addMonths(today !== null && today > due ? today : due, horizonMonths) ?? due;
  const renewals: Renewal[] = [];
  for (let k = 0; ; k++) {
    const by = addMonths(due, k * months);
    const until = addMonths(due, (k + 1) * months);
    if (by === undefined || until === undefined || by >= end) break;
    renewals.push({ by, months, until, price: month && forMonths(month, months) });
  }
  return {
    rule,
    due,
    daysLeft: today === null ? null : dayNumberOf(due) - dayNumberOf(today),
    released: dayAfter(due, rule.releasedAfterDays.value) ?? due,
    renewals,
  };
}

/** What so many months cost together. */
function forMonths({ currency, ...month }: Price, months: number): Price {
  const minor = minorOf({ currency, ...month }) * months;
  return { amount: majorAmount(minor, currency), currency, per: 'month' };
}
