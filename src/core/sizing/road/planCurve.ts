import { isThroughput, type Plan } from '@/core/plan/planSchema';
import { countOf } from '@/core/plan/workloadLoad';
import { dayNumberOf } from '@/core/quantity/calendarDay';
import { divide, multiply, type Ratio, ratioOf, sum } from '@/core/quantity/ratio';
import { monthPlaces, type RoadCalendar } from './calendar';
import { between, type Curve, compound, joined, linear, steady } from './curve';

/** Records/s of the work that follows the plan's growth, all of it together, before peak factors. */
export function followingLoad({ workloads }: Pick<Plan, 'workloads'>): Ratio {
  const loads = workloads.filter(isThroughput).filter(({ growth }) => growth === undefined);
  return sum([
    ratioOf(0),
    ...loads.map((one) => multiply(ratioOf(one.qps), ratioOf(countOf(one)))),
  ]);
}

/**
 * What the work that follows the plan's growth is multiplied by: a straight line by the day from the start through the
 * milestones, and growth from the last of them, or from the start, on. Without such work there is nothing to multiply.
 */
export function planCurve(calendar: RoadCalendar, plan: Plan): Curve {
  const load = followingLoad(plan);
  if (load.numerator === 0n) return steady;
  const first = dayNumberOf(calendar.start);
  const points = (plan.milestones ?? [])
    .map(({ date, recordsPerSecond }) => ({
      date,
      day: dayNumberOf(date) - first,
      level: divide(ratioOf(recordsPerSecond), load),
    }))
    .filter(({ day }) => day >= 0);
  const start = { date: calendar.start, day: 0, level: ratioOf(1) };
  // A milestone on the first day takes the place of the load as typed.
  const anchors = points[0]?.day === 0 ? points : [start, ...points];
  const rises = anchors.flatMap((anchor, i) => {
    const next = anchors[i + 1];
    return next
      ? [{ from: anchor.day, curve: between(anchor.day, anchor.level, next.day, next.level) }]
      : [];
  });
  const last = anchors.at(-1) ?? start;
  return joined([...rises, { from: last.day, curve: afterLast(calendar, plan, load, last) }]);
}

function afterLast(
  calendar: RoadCalendar,
  { growth }: Plan,
  load: Ratio,
  { date, day, level }: { readonly date: string; readonly day: number; readonly level: Ratio },
): Curve {
  const percent = growth && 'percentPerMonth' in growth ? growth.percentPerMonth : 0;
  const places = day < calendar.days ? monthPlaces(date, day, calendar.days) : [];
  if (growth && 'recordsPerSecondPerMonth' in growth) {
    const more = divide(ratioOf(growth.recordsPerSecondPerMonth), load);
    return linear(more, level, places, day);
  }
  return compound(percent, level, places, day);
}
