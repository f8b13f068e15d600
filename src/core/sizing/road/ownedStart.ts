import type { Plan } from '@/core/plan/planSchema';
import type { Billing, Platform, WorkerShape } from '@/core/platforms/platform';
import { dayNumberOf } from '@/core/quantity/calendarDay';
import { type PresentCluster, presentClusterOf } from '@/core/sizing/present/presentCluster';
import { minutesPerDay, type RoadCalendar } from './calendar';

/** What somebody has when the road begins. */
export type OwnedStart = {
  readonly cluster: PresentCluster;
  /** The day until which it is paid for, YYYY-MM-DD; undefined where the plan does not say it. */
  readonly renewal: string | undefined;
};

/**
 * The cluster that a road of this shape and billing begins with. A cluster keeps its worker shape and its way of billing,
 * so that any other shape or billing begins as a new order: undefined there, without a cluster, and for one that the
 * product does not have.
 */
export function ownedStart(
  platform: Platform,
  plan: Plan,
  worker: WorkerShape,
  billing: Billing,
): OwnedStart | undefined {
  const { current } = plan;
  if (!current || billing !== plan.billing) return undefined;
  const reading = presentClusterOf(platform, plan, current);
  if (!reading.ok || reading.cluster.slave !== worker.shape) return undefined;
  return { cluster: reading.cluster, renewal: current.renewal };
}

/** The minute from which on the owned machines are no longer paid for; 0 or less where no day is known or it is past. */
export function paidUntil({ start }: Pick<RoadCalendar, 'start'>, renewal: string | undefined) {
  if (renewal === undefined) return 0;
  return (dayNumberOf(renewal) - dayNumberOf(start)) * minutesPerDay;
}
