import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import type { Price } from '@/core/quantity/money';
import { inMonth } from '@/core/report/products/periods';
import {
  type PresentCluster,
  presentClusterOf,
  presentCoordinator,
} from '@/core/sizing/present/presentCluster';
import { presentBill } from '@/core/sizing/present/presentOf';
import { clusterPrice } from '@/core/sizing/present/presentSteps';
import { pricingOf } from '@/core/sizing/pricing';
import type { LeavingTerms } from './leavingTerms';

/**
 * The cluster of the terms; what they leave open is as in another one. The coordinators of a cluster that somebody has stay
 * while they manage it, as they do where it changes.
 */
export function clusterOfTerms(
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
export function listedMonth(own: Platform, plan: Plan, cluster: PresentCluster): Price | null {
  return inMonth(clusterPrice(pricingOf(own, plan), cluster));
}

/** The cluster that the plan says somebody has; undefined without one. */
export function ownedCluster(own: Platform, plan: Plan): PresentCluster | undefined {
  const reading = plan.current && presentClusterOf(own, plan, plan.current);
  return reading?.ok ? reading.cluster : undefined;
}

/**
 * What the plan says is paid for the cluster that somebody has, for 30 days; null where it does not say it, and for another
 * cluster. A pool's management is not counted apart.
 */
export function paidMonth(
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
