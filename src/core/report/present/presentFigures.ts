import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import type { ClusterChanges } from '@/core/platforms/clusterChanges';
import type { AvailabilityNotice, Platform } from '@/core/platforms/platform';
import { saleNotice } from '@/core/platforms/saleNotice';
import { smallestMaskFor } from '@/core/provisioning/checks/addresses';
import type { Answer } from '@/core/report/answer';
import { type CapacityFigures, capacityBar } from '@/core/report/capacityBar';
import { utilisationPercent } from '@/core/report/utilisation';
import type { CurrentCluster } from '@/core/sizing/present/currentCluster';
import { type PresentAnswer, presentOf } from '@/core/sizing/present/presentOf';
import { presentRange } from '@/core/sizing/present/presentRange';
import type { NeedRange, Option } from '@/core/sizing/result';
import { type FullDays, fullDaysOf, saysLater } from '@/core/sizing/road/fullDays';
import type { NeedOverTime } from '@/core/sizing/road/needOverTime';
import { type RenewalFigures, renewalsOf } from './renewals';

/** A cluster that somebody has, with the plan that it is to carry and what its product lets become of it. */
export type PresentFigures = {
  readonly platform: Platform;
  readonly plan: Plan;
  readonly present: PresentAnswer;
  /** The cluster after its change: need against capacity, and the share in use at peak; undefined where there is none. */
  readonly changed:
    | { readonly bar: CapacityFigures; readonly utilisationPercent: number }
    | undefined;
  /** The cluster after its change by the rate of complex work; null where no work moves. */
  readonly range: NeedRange | null;
  /** The best cluster of a new order, in which nothing is there yet. */
  readonly newOrder: Option;
  /** The newest notice on the sale of the product; undefined for one that is sold. */
  readonly sale: AvailabilityNotice | undefined;
  /** Undefined where nothing is known of changing a cluster of the product. */
  readonly changes: ClusterChanges | undefined;
  /** Undefined where no day of renewal is given, or the billing of the plan has none. */
  readonly renewal: RenewalFigures | undefined;
  /** Undefined where nobody looked ahead, it is full already, or the plan says nothing of later. */
  readonly full: FullDays | undefined;
  /** New machines of the change and the smallest block of addresses that holds them; undefined where there are none. */
  readonly addresses:
    | { readonly newNodes: number; readonly smallestMask: number | undefined }
    | undefined;
};

export type PresentFiguresOutcome =
  | { readonly ok: true; readonly figures: PresentFigures }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Without a horizon of its own a plan is looked at for a year. */
const usualMonths = 12;

/**
 * The figures of the cluster that somebody has. `date` is today as YYYY-MM-DD; null where it is not known. `looksAhead`
 * says when it is full, too, which takes longer unless the plan's need over time is known. Refuses a cluster that the product does not have.
 */
export function presentFigures(
  answer: Answer,
  current: CurrentCluster,
  changes: ClusterChanges | undefined,
  date: string | null,
  looksAhead: boolean | NeedOverTime = false,
): PresentFiguresOutcome {
  const { platform, plan, demand, result } = answer;
  const outcome = presentOf(platform, plan, demand, current);
  if (!outcome.ok) return outcome;
  const { present } = outcome;
  const [newOrder] = result.options;
  if (!newOrder) throw new RangeError('a plan that is not refused has an option');
  const rule = changes?.renewal?.billing === plan.billing ? changes.renewal : undefined;
  const after = present.after && { ...answer, option: present.after };
  const newNodes = present.target?.newNodes ?? 0;
  return {
    ok: true,
    figures: {
      platform,
      plan,
      present,
      changed: after
        ? { bar: capacityBar(after), utilisationPercent: utilisationPercent(after) }
        : undefined,
      range: presentRange(platform, plan, demand, result.demand, current),
      newOrder,
      sale: saleNotice(platform),
      changes,
      renewal:
        rule && current.renewal !== undefined
          ? renewalsOf(
              rule,
              current.renewal,
              present.price,
              date,
              plan.horizonMonths ?? usualMonths,
            )
          : undefined,
      full:
        looksAhead && date !== null && present.freeCu >= 0 && saysLater(plan)
          ? fullDaysOf(
              platform,
              plan,
              date,
              present.cluster,
              looksAhead === true ? undefined : looksAhead,
            )
          : undefined,
      addresses:
        changes?.addresses && newNodes > 0
          ? { newNodes, smallestMask: smallestMaskFor(newNodes) }
          : undefined,
    },
  };
}
