import { movePlan } from '@/core/plan/movePlan';
import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import type { Platform, ShapeId } from '@/core/platforms/platform';
import { defaultPriceList, findPlatform, findPriceList } from '@/core/platforms/registry';
import { type Currency, majorAmount, minorOf, type Price } from '@/core/quantity/money';
import { nearestNumber } from '@/core/quantity/rounding';
import { answerOf } from '@/core/report/answer';
import { type PriceListFacts, priceListOf } from '@/core/report/priceListFacts';
import { catchUpCu, catchUpFactor, operatorFactor } from '@/core/sizing/catchUp';
import { managedCount } from '@/core/sizing/coordinatorCount';
import { demandOf } from '@/core/sizing/demand';
import { rankOptions } from '@/core/sizing/options';
import type { PresentCluster } from '@/core/sizing/present/presentCluster';
import { pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import { maximumNeedCu } from '@/core/sizing/size';
import { clusterNow, clusterOfPlan } from './clusterOfTerms';
import { costsOf, type LeavingCosts } from './leavingCosts';
import { type LeavingTerms, leavingFigure } from './leavingTerms';
import {
  atBand,
  atMeasured,
  type EstimatedWork,
  type EstimateKind,
  oneToOne,
  type PresentWork,
  type WorkGroup,
  workOfCluster,
  workOfPlan,
} from './leavingWork';

/** What leaving a product for its successor costs and takes, by the plan and by what somebody says besides. */
export type LeavingFigures = {
  readonly own: Platform;
  readonly to: Platform;
  readonly terms: LeavingTerms;
  readonly now: {
    readonly cluster: PresentCluster;
    /** CU of the work: what the plan needs, or all that the cluster has. */
    readonly cu: number;
    /**
     * For a month of 30 days: a bill of the terms, what the plan says is paid for the cluster, with the change that the
     * plan asks for, or by the list; null without any.
     */
    readonly month: Price | null;
    readonly origin: 'bill' | 'list';
    /** What of the month the list asks for that change; null where none is in it. */
    readonly change: Price | null;
    readonly priceList: PriceListFacts;
  };
  /** The plan as it is on the successor. */
  readonly plan: Plan;
  readonly priceList: PriceListFacts;
  readonly currency: Currency;
  /** Workspaces or applications on the successor; 0 where it counts neither. */
  readonly managed: number;
  /** The lower estimate first; a measured job alone where there is one. Never empty. */
  readonly estimates: readonly LeavingEstimate[];
  /** What must be processed while catching up, in parts of the load; the operator's aim for the same times beside it. */
  readonly factor: number;
  readonly operatorFactor: number;
  /** What of the terms had no effect, and why. */
  readonly remarks: readonly LeavingRemark[];
};

/**
 * `load-unknown` a measured job was given but not the records/s of the cluster; `currency` the price now is in another
 * currency than those of the successor; `above-cluster` the records/s are more than the cluster carries at best; `no-rate` a
 * measured job was given, and no work is stated in records/s.
 */
export type LeavingRemark = 'load-unknown' | 'currency' | 'above-cluster' | 'no-rate';

export type LeavingEstimate = {
  readonly kind: EstimateKind;
  /** Need in CU of work, and the units that are bought for it. */
  readonly requiredCu: number;
  readonly peakCu: number;
  /** How the peak comes about; empty for one to one. */
  readonly groups: readonly WorkGroup[];
  readonly option: Option;
  /** CU that carry the work while it catches up, and those of them that are not bought anyway. */
  readonly catchUpCu: number;
  readonly extraCu: number;
  /** For every way of billing of the successor. */
  readonly costs: readonly LeavingCosts[];
};

export type LeavingOutcome =
  | { readonly ok: true; readonly figures: LeavingFigures }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The product that a plan's product is left for; undefined where none is named. */
export function successorOf(plan: Plan): Platform | undefined {
  const { successor } = findPlatform(plan.platform);
  return successor === undefined ? undefined : findPlatform(successor);
}

/**
 * The figures of leaving. `date` is today as YYYY-MM-DD, for the age of prices, and the first day of the successor
 * where the terms name none; null where it is not known. Refuses what cannot be sized. Throws for a plan whose product
 * has no successor.
 */
export function leavingOf(
  plan: Plan,
  terms: LeavingTerms,
  date: string | null,
  pick?: ShapeId,
): LeavingOutcome {
  const own = findPlatform(plan.platform);
  const to = successorOf(plan);
  if (!to) throw new RangeError(`nothing follows ${plan.platform}`);
  const answering = answerOf(plan, pick);
  if (!answering.ok) return answering;
  const { answer } = answering;
  const isCluster = terms.from === 'cluster';
  const now = isCluster ? clusterNow(own, answer, terms) : clusterOfPlan(answer);
  const { cluster } = now;
  const work = isCluster
    ? workOfCluster(own, plan, cluster.capacityCu, terms)
    : workOfPlan(own, plan);
  const moved = successorPlan(work.plan, to, terms);
  const measured = atMeasured(to, work, terms);
  const works = measured ? [measured] : boundsOf(atBand(own, to, work), oneToOne(work));
  const tooLarge = works.find(({ requiredCu }) => requiredCu > BigInt(maximumNeedCu));
  if (tooLarge) {
    const path = tooLarge.kind === 'measured' ? 'cu' : 'workers';
    return { ok: false, problems: [{ path, code: 'need-too-large', limit: maximumNeedCu }] };
  }
  const list = findPriceList(to, moved.priceList);
  const { currency } = list;
  const isBilled = terms.bill !== undefined;
  const month = terms.bill === undefined ? now.month : billOf(terms.bill, currency);
  const comparable = month?.currency === currency ? month : null;
  const estimates = works.flatMap((one) => {
    const estimate = estimateOf(to, moved, one, terms, comparable, date);
    return estimate ? [estimate] : [];
  });
  if (estimates.length === 0) {
    return { ok: false, problems: [{ path: 'workers', code: 'need-above-ceiling', limit: 0 }] };
  }
  return {
    ok: true,
    figures: {
      own,
      to,
      terms,
      now: {
        cluster,
        cu: isCluster ? cluster.capacityCu : Number(work.requiredCu),
        month,
        origin: isBilled || now.isPaid ? 'bill' : 'list',
        change: isBilled || !now.isPaid ? null : now.change,
        priceList: priceListOf(plan, date),
      },
      plan: moved,
      priceList: priceListOf(moved, date),
      currency,
      managed: managedCount(to, moved),
      estimates,
      factor: nearestNumber(catchUpFactor(timeOf(terms))),
      operatorFactor: nearestNumber(operatorFactorOf(terms)),
      remarks: [
        ...measuredRemarks(terms, work, measured),
        ...(month && !comparable ? ['currency' as const] : []),
        ...(isAboveCluster(own, work) ? ['above-cluster' as const] : []),
      ],
    },
  };
}

/** The same work as a plan of the successor: its list, and no discount that was agreed for the old product. */
function successorPlan(work: Plan, to: Platform, { prices, workspaces }: LeavingTerms): Plan {
  const { discountPercent: _, ...plan } = movePlan(work, to.id).plan;
  return {
    ...plan,
    priceList: prices ?? defaultPriceList(to).id,
    ...(workspaces === undefined ? {} : { workspaces }),
  };
}

function timeOf(terms: LeavingTerms) {
  return {
    downMinutes: leavingFigure(terms, 'down'),
    replayMinutes: leavingFigure(terms, 'replay'),
    wantedMinutes: leavingFigure(terms, 'catchup'),
  };
}

/** The operator's form for the same times: the restart is the interruption, the lag what is read again. */
function operatorFactorOf(terms: LeavingTerms) {
  const { downMinutes, replayMinutes, wantedMinutes } = timeOf(terms);
  return operatorFactor(replayMinutes, {
    utilisation: 0.7,
    catchUpMinutes: wantedMinutes,
    restartMinutes: downMinutes,
  });
}

function estimateOf(
  to: Platform,
  plan: Plan,
  { kind, requiredCu, peakCu, groups }: EstimatedWork,
  terms: LeavingTerms,
  now: Price | null,
  date: string | null,
): LeavingEstimate | undefined {
  const need = Number(requiredCu);
  const [option] = rankOptions(to, plan, pricingOf(to, plan), need);
  if (!option) return undefined;
  const busiest = Number(catchUpCu(peakCu, timeOf(terms)));
  const extraCu = Math.max(0, busiest - option.capacityCu);
  return {
    kind,
    requiredCu: need,
    peakCu: nearestNumber(peakCu),
    groups,
    option,
    catchUpCu: busiest,
    extraCu,
    costs: costsOf(to, plan, need, extraCu, terms, now, date),
  };
}

/** What somebody says they pay a month, in whole minor units. */
function billOf(amount: number, currency: Currency): Price {
  const minor = minorOf({ amount, currency, per: 'month' });
  return { amount: majorAmount(minor, currency), currency, per: 'month' };
}

/** Both ends of the estimate, the lower one first; one where they are equal. */
function boundsOf(low: EstimatedWork, high: EstimatedWork): readonly EstimatedWork[] {
  return low.requiredCu === high.requiredCu ? [high] : [low, high];
}

function measuredRemarks(
  { load, cu }: LeavingTerms,
  { isLoadKnown }: PresentWork,
  measured: EstimatedWork | null,
): readonly LeavingRemark[] {
  if (load === undefined || cu === undefined || measured) return [];
  return [isLoadKnown ? 'no-rate' : 'load-unknown'];
}

/** Whether even the hopeful rates say that the work is more than the cluster carries. */
function isAboveCluster(own: Platform, { plan, requiredCu }: PresentWork): boolean {
  return demandOf(own, plan).requiredCu > requiredCu;
}
