import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import type { Platform } from '@/core/platforms/platform';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import { majorAmount, minorOf, type Price, priceDifference } from '@/core/quantity/money';
import { nearestNumber } from '@/core/quantity/rounding';
import type { Demand } from '@/core/sizing/demand';
import { type Pricing, pricingOf } from '@/core/sizing/pricing';
import { processesFor } from '@/core/sizing/processes';
import type { Option } from '@/core/sizing/result';
import { carriedBy } from '@/core/sizing/steps';
import { peakUtilisation } from '@/core/sizing/utilisation';
import type { CurrentCluster } from './currentCluster';
import { type PresentCluster, presentClusterOf } from './presentCluster';
import {
  clusterPrice,
  neededWorkers,
  type PresentStep,
  presentStep,
  presentSteps,
} from './presentSteps';

/** What the cluster that somebody has does for a plan, and what has to change. */
export type PresentAnswer = {
  readonly cluster: PresentCluster;
  readonly nodeCount: number;
  readonly stepCu: number;
  /** The largest cluster that its coordinators manage; null where no number is published. */
  readonly ceilingCu: number | null;
  /** What it carries at the plan's blend, the spares lost and the headroom kept; null without throughput work. */
  readonly recordsPerSecond: number | null;
  /** What the plan asks of it: CU with headroom, whole; and the share of its CU in use at peak, in percent. */
  readonly requiredCu: number;
  readonly utilisationPercent: number;
  /** CU beyond the need and the spare workers; below zero where it lacks some. */
  readonly freeCu: number;
  /** What is paid for it, for the period of the plan's billing; null where neither the plan nor its list says it. */
  readonly price: Price | null;
  readonly origin: 'typed' | 'list';
  /** What carries the plan: a change of zero workers where the cluster is just right; null where none of its shape does. */
  readonly target: PresentStep | null;
  /** The cluster after that change, as an option of the plan; null where there is none. */
  readonly after: Option | null;
  readonly steps: readonly PresentStep[];
};

export type PresentOutcome =
  | { readonly ok: true; readonly present: PresentAnswer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Compares a cluster that somebody has with a plan by the rules of its product. Refuses what the product does not have. */
export function presentOf(
  platform: Platform,
  plan: Plan,
  demand: Demand,
  current: CurrentCluster,
): PresentOutcome {
  const reading = presentClusterOf(platform, plan, current);
  if (!reading.ok) return reading;
  const { cluster } = reading;
  const pricing = pricingOf(platform, plan);
  const worker = findWorker(platform, cluster.slave);
  const requiredCu = Number(demand.requiredCu);
  const price = presentPrice(pricing, cluster, current.price);
  const needed = neededWorkers(platform, plan, demand, cluster);
  const target = presentStep(platform, plan, pricing, demand, cluster, needed) ?? null;
  return {
    ok: true,
    present: {
      cluster,
      nodeCount: cluster.slaveCount + cluster.masterCount,
      stepCu: worker.usableCu,
      ceilingCu: findCoordinator(platform, cluster.master).maximumCu ?? null,
      recordsPerSecond: carriedBy(plan, demand, worker, cluster.slaveCount),
      requiredCu,
      utilisationPercent: nearestNumber(peakUtilisation(demand, cluster.capacityCu)),
      freeCu: cluster.capacityCu - plan.spareSlaves * worker.usableCu - requiredCu,
      price,
      origin: current.price === undefined ? 'list' : 'typed',
      target,
      after: target && optionAfter(platform, target, price, requiredCu, worker.usableCu),
      steps: presentSteps(platform, plan, pricing, demand, cluster),
    },
  };
}

/** What somebody says they pay, in whole minor units, else what the list asks. */
function presentPrice(
  pricing: Pricing,
  cluster: PresentCluster,
  typed: number | undefined,
): Price | null {
  return typed === undefined ? clusterPrice(pricing, cluster) : presentBill(pricing, typed);
}

/** What somebody says they pay for one period of the plan's billing. */
export function presentBill(
  { currency, per }: Pick<Pricing, 'currency' | 'per'>,
  typed: number,
): Price {
  const minor = minorOf({ amount: typed, currency, per });
  return { amount: majorAmount(minor, currency), currency, per };
}

/**
 * What is paid once a step has been taken: what is paid now and the difference by the list; null where either is unknown, and
 * where somebody pays so little that taking away by the list would leave less than nothing.
 */
export function priceAfter(price: Price | null, { priceChange }: PresentStep): Price | null {
  if (!price || !priceChange || price.currency !== priceChange.currency) return null;
  const none = { ...priceChange, amount: 0 };
  const after = priceDifference(price, priceDifference(none, priceChange));
  return after && after.amount <= 0 && priceChange.amount < 0 ? null : after;
}

function optionAfter(
  platform: Platform,
  step: PresentStep,
  price: Price | null,
  requiredCu: number,
  stepCu: number,
): Option {
  const { cluster } = step;
  return {
    kind: platform.kind,
    ...cluster,
    unusedCu: cluster.capacityCu - requiredCu,
    stepCu,
    nodeCount: cluster.slaveCount + cluster.masterCount,
    ...processesFor(platform, cluster.capacityCu),
    price: step.workerChange === 0 ? price : priceAfter(price, step),
  };
}
