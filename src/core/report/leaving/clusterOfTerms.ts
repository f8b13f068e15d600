import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import type { Price } from '@/core/quantity/money';
import { inMonth } from '@/core/report/products/periods';
import { type PresentCluster, presentCoordinator } from '@/core/sizing/present/presentCluster';
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
