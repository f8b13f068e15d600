import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import { needOverTime } from '@/core/sizing/road/needOverTime';

/** The first day on which more is needed than there is. */
export type FullDay = { readonly date: string; readonly needCu: number };

/** When a cluster is full within the horizon of its plan: by growth, and by an event before that; null where it is not. */
export type FullDays = {
  readonly months: number;
  readonly usual: FullDay | null;
  readonly event: FullDay | null;
};

/** Whether a plan says how its load changes. */
export function saysLater({ growth, milestones, events, workloads }: Plan): boolean {
  return (
    growth !== undefined ||
    milestones !== undefined ||
    events !== undefined ||
    workloads.some((workload) => workload.growth !== undefined)
  );
}

/** The days on which a plan first needs more than so many CU. `today` is the start of a plan that names none. */
export function fullDaysOf(
  platform: Platform,
  plan: Plan,
  today: string,
  capacityCu: number,
): FullDays {
  const { calendar, spans, usualCu } = needOverTime(platform, plan, today);
  const day = usualCu.findIndex((needCu) => needCu > capacityCu);
  const usual =
    day < 0
      ? null
      : { date: dateOf(calendar, day), needCu: usualCu[day] ?? Number.POSITIVE_INFINITY };
  const span = spans.find(({ events, needCu }) => events.length > 0 && needCu > capacityCu);
  const onDay = span && Math.floor(span.from / minutesPerDay);
  const isBefore = onDay !== undefined && (usual === null || onDay < day);
  return {
    months: calendar.months.length - 1,
    usual,
    event: span && isBefore ? { date: dateOf(calendar, onDay), needCu: span.needCu } : null,
  };
}
