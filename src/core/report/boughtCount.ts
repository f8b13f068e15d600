import type { PlatformId } from '@/core/platforms/platform';
import { isPool } from './isPool';

type Cluster = {
  readonly plan: { readonly platform: PlatformId };
  readonly answer: { readonly masterCount: number };
};

/**
 * The number that a growing cluster is counted by: of machines its workers, of a pool all units that are bought, those
 * of management among them.
 */
export function boughtCount({ plan, answer }: Cluster, workers: number): number {
  return isPool({ plan }) ? workers + answer.masterCount : workers;
}
