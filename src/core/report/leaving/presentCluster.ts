import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import type { Price } from '@/core/quantity/money';
import { inMonth } from '@/core/report/products/periods';
import { manages } from '@/core/sizing/coordinator';
import { clusterMinor, priceOf, pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import type { LeavingTerms } from './leavingTerms';

/** A cluster as somebody has it. */
export type PresentCluster = Pick<Option, 'slave' | 'slaveCount' | 'master' | 'masterCount'> & {
  readonly capacityCu: number;
};

/** The cluster of the terms; what they leave open is as in the cluster that carries the plan. */
export function clusterOfTerms(own: Platform, option: Option, terms: LeavingTerms): PresentCluster {
  const worker = findWorker(own, terms.worker ?? option.slave);
  const slaveCount = terms.workers ?? option.slaveCount;
  const capacityCu = slaveCount * worker.usableCu;
  const smallest = own.coordinators.find((one) => manages(one, capacityCu));
  const master = terms.coordinator ?? (smallest ?? findCoordinator(own, option.master)).shape;
  const masterCount = own.kind === 'pool' ? 0 : (terms.coordinators ?? option.masterCount);
  return { slave: worker.shape, slaveCount, master, masterCount, capacityCu };
}

/** What such a cluster costs for 30 days by the plan's list; null where the list does not price it whole. */
export function listedMonth(
  own: Platform,
  plan: Plan,
  { slave, slaveCount, master, masterCount }: PresentCluster,
): Price | null {
  const pricing = pricingOf(own, plan);
  const workers = [{ shape: slave, count: slaveCount }];
  const minor = clusterMinor(pricing, workers, master, masterCount);
  return minor === undefined ? null : inMonth(priceOf(pricing, minor));
}
