import type { Platform, ShapeId } from '@/core/platforms/platform';
import type { Price } from '@/core/quantity/money';
import type { Note } from './note';
import type { ProcessCount } from './processes';

/** CU that one project needs: whole, because a project is given whole CU. `project` is null for workloads without one. */
export type ProjectDemand = {
  readonly project: string | null;
  /** Before headroom and rounding. */
  readonly peakCu: number;
  readonly requiredCu: number;
};

/** Where processes do the work, `processCount` of them have the slots for the CU required. */
export type DemandResult = ProcessCount & {
  /** With headroom, before rounding. */
  readonly cu: number;
  readonly requiredCu: number;
  /** The same plan with complex work at the hopeful, the middle and the cautious rate; the middle rate is ours. */
  readonly lowRequiredCu: number;
  readonly middleRequiredCu: number;
  readonly highRequiredCu: number;
  /** Before headroom and rounding. */
  readonly peakCu: number;
  /** Records/s of all throughput workloads together. */
  readonly recordsPerSecond: number;
  readonly projects: readonly ProjectDemand[];
};

/**
 * A cluster of one worker shape that carries the need. Of a pool, the workers are the units that do the work and the
 * coordinators those of management; `resultFile.ts` writes them as units. Where processes do the work, the workers have
 * room for `processCount` of them.
 */
export type Option = ProcessCount & {
  readonly kind: Platform['kind'];
  readonly slave: ShapeId;
  readonly slaveCount: number;
  readonly master: ShapeId;
  readonly masterCount: number;
  readonly capacityCu: number;
  /** Capacity above the need, spare workers included. */
  readonly unusedCu: number;
  readonly stepCu: number;
  readonly nodeCount: number;
  /** Null where the list does not price a machine of it. */
  readonly price: Price | null;
};

/** The need at one end of its range or at its middle, and the cluster that carries it; null where no coordinator manages such a cluster. */
export type RangeEnd = { readonly requiredCu: number; readonly option: Option | null };

/** The plan with complex work at the hopeful, the middle and the cautious rate. */
export type NeedRange = {
  readonly low: RangeEnd;
  readonly middle: RangeEnd;
  readonly high: RangeEnd;
};

/** The cheapest workers of any shapes: a what-if, since a cluster's workers have one shape. */
export type Mix = {
  readonly slaves: readonly { readonly slave: ShapeId; readonly count: number }[];
  readonly master: ShapeId;
  readonly masterCount: number;
  readonly capacityCu: number;
  readonly nodeCount: number;
  readonly price: Price;
};

/** The cluster after scaling to `slaveCount` workers, which have room for `processCount` processes. */
export type GrowthStep = ProcessCount & {
  readonly slaveCount: number;
  readonly capacityCu: number;
  /** What it carries at the plan's blend with spares lost and headroom kept, rounded down; null without throughput work. */
  readonly recordsPerSecond: number | null;
  readonly master: ShapeId;
  readonly price: Price | null;
};

/**
 * The contract of `streamsizer size`: fields may be added, never renamed. In its keys a worker is called `slave` and a
 * coordinator `master`.
 */
export type SizingResult = {
  readonly version: 1;
  readonly demand: DemandResult;
  /** The best cluster at both ends and at the middle of the need's range; null where no work moves between them. */
  readonly range: NeedRange | null;
  /** Best first, every shape of the platform whose cluster some coordinator manages; at least one. */
  readonly options: readonly Option[];
  /** Null where the list prices no coordinator that could manage it, or no worker. */
  readonly mix: Mix | null;
  /** How the best option grows, up to the last cluster that some coordinator manages. */
  readonly steps: readonly GrowthStep[];
  readonly notes: readonly Note[];
};
