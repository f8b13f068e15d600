import { divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import type { Demand } from './demand';

/** Share of a cluster's CU that the load takes at its peak, before headroom: exact, in percent. */
export function peakUtilisation(demand: Demand, capacityCu: number): Ratio {
  return divide(multiply(demand.peakCu, ratioOf(100)), ratioOf(capacityCu));
}
