import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findWorker } from '@/core/platforms/registry';
import type { PresentCluster } from '@/core/sizing/present/presentCluster';
import { dateOf, minutesPerDay } from './calendar';
import { workersFor } from './heldPath';
import { needOverTime } from './needOverTime';

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

/**
 * The days on which a plan first needs more workers than a cluster has, counted as the road counts them: it is the day of
 * the first step that goes beyond the cluster. `today` is the start of a plan that names none. A caller that knows the
 * plan's need over time gives it.
 */
export function fullDaysOf(
  platform: Platform,
  plan: Plan,
  today: string,
  { slave, slaveCount }: Pick<PresentCluster, 'slave' | 'slaveCount'>,
  need = needOverTime(platform, plan, today),
): FullDays {
  const { calendar, spans, usualCu } = need;
  const countFor = workersFor(platform, plan, findWorker(platform, slave));
  const isBeyond = (needCu: number) => countFor(needCu) > slaveCount;
  const day = usualCu.findIndex(isBeyond);
  const usual =
    day < 0
      ? null
      : { date: dateOf(calendar, day), needCu: usualCu[day] ?? Number.POSITIVE_INFINITY };
  const span = spans.find(({ events, needCu }) => events.length > 0 && isBeyond(needCu));
  const onDay = span && Math.floor(span.from / minutesPerDay);
  const isBefore = onDay !== undefined && (usual === null || onDay < day);
  return {
    months: calendar.months.length - 1,
    usual,
    event: span && isBefore ? { date: dateOf(calendar, onDay), needCu: span.needCu } : null,
  };
}
