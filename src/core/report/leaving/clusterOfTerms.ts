import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import type { Price } from '@/core/quantity/money';
import { type Answer, isOfOwned } from '@/core/report/answer';
import { inMonth } from '@/core/report/products/periods';
import {
  type PresentCluster,
  presentClusterOf,
  presentCoordinator,
} from '@/core/sizing/present/presentCluster';
import { presentBill, presentOf } from '@/core/sizing/present/presentOf';
import { clusterPrice } from '@/core/sizing/present/presentSteps';
import { pricingOf } from '@/core/sizing/pricing';
import type { LeavingTerms } from './leavingTerms';

/**
 * The cluster of the terms; what they leave open is as in another one. The coordinators of a cluster that somebody has stay
 * while they manage it, as they do where it changes.
 */
function clusterOfTerms(
  own: Platform,
  option: Omit<PresentCluster, 'capacityCu'>,
  terms: LeavingTerms,
  isOwned: boolean,
): PresentCluster {
  const worker = findWorker(own, terms.worker ?? option.slave);
  const slaveCount = terms.workers ?? option.slaveCount;
  const capacityCu = slaveCount * worker.usableCu;
  const stays = isOwned ? presentCoordinator(own, capacityCu, option.master) : undefined;
  const smallest = stays ?? presentCoordinator(own, capacityCu);
  const master = terms.coordinator ?? (smallest ?? findCoordinator(own, option.master)).shape;
  const masterCount = own.kind === 'pool' ? 0 : (terms.coordinators ?? option.masterCount);
  return { slave: worker.shape, slaveCount, master, masterCount, capacityCu };
}

/** What such a cluster costs for 30 days by the plan's list; null where the list does not price it whole. */
function listedMonth(own: Platform, plan: Plan, cluster: PresentCluster): Price | null {
  return inMonth(clusterPrice(pricingOf(own, plan), cluster));
}

/** The cluster that the plan says somebody has; undefined without one. */
function ownedCluster(own: Platform, plan: Plan): PresentCluster | undefined {
  const reading = plan.current && presentClusterOf(own, plan, plan.current);
  return reading?.ok ? reading.cluster : undefined;
}

/**
 * What the plan says is paid for the cluster that somebody has, for 30 days; null where it does not say it, and for another
 * cluster. A pool's management is not counted apart.
 */
function paidMonth(
  own: Platform,
  plan: Plan,
  { slave, slaveCount, master, masterCount }: PresentCluster,
): Price | null {
  const owned = ownedCluster(own, plan);
  const price = plan.current?.price;
  if (!owned || price === undefined) return null;
  const isSame =
    slave === owned.slave &&
    slaveCount === owned.slaveCount &&
    master === owned.master &&
    (masterCount === 0 || masterCount === owned.masterCount);
  return isSame ? inMonth(presentBill(pricingOf(own, plan), price)) : null;
}

/** A cluster with its price for 30 days. */
type PricedCluster = {
  readonly cluster: PresentCluster;
  readonly month: Price | null;
  /** Whether somebody says what they pay for it as it is today. */
  readonly isPaid: boolean;
  /** What the list asks for its change on top of that, for 30 days; null where nothing changes, or no price is known. */
  readonly change: Price | null;
};

/** The cluster that is there by the terms, at what the plan says is paid for it, else by the list. */
export function clusterNow(
  own: Platform,
  { plan, option }: Answer,
  terms: LeavingTerms,
): PricedCluster {
  const owned = ownedCluster(own, plan);
  const cluster = clusterOfTerms(own, owned ?? option, terms, owned !== undefined);
  const paid = paidMonth(own, plan, cluster);
  const month = paid ?? listedMonth(own, plan, cluster);
  return { cluster, month, isPaid: paid !== null, change: null };
}

/**
 * What carries the plan on the product that is left: the cluster that somebody has after its change, at what they pay and
 * the difference by the list; without one the cluster of a new order.
 */
export function clusterOfPlan(answer: Answer): PricedCluster {
  const { platform, plan, demand, option } = answer;
  const outcome =
    plan.current && isOfOwned(answer) ? presentOf(platform, plan, demand, plan.current) : undefined;
  const present = outcome?.ok ? outcome.present : undefined;
  if (!present?.after) {
    return { cluster: option, month: inMonth(option.price), isPaid: false, change: null };
  }
  const { after, target, origin } = present;
  const change = target?.workerChange === 0 ? null : (target?.priceChange ?? null);
  return {
    cluster: after,
    month: inMonth(after.price),
    isPaid: origin === 'typed',
    change: inMonth(change),
  };
}
