import type { Platform, ShapeId } from '@/core/platforms/platform';

/** A cluster that runs, as far as it was told. */
export type RunningCluster = {
  readonly slave: ShapeId | undefined;
  readonly slaveCount: number | undefined;
  readonly master: ShapeId | undefined;
  readonly masterCount: number | undefined;
};

/** The cluster that the plan asks for. */
export type TargetCluster = {
  readonly slave: ShapeId;
  readonly slaveCount: number;
  readonly master: ShapeId;
  readonly masterCount: number;
  readonly capacityCu: number;
};

export type StockProblem =
  /** All Slaves have one shape, fixed at purchase. */
  | { readonly code: 'other-slave'; readonly running: ShapeId; readonly planned: ShapeId }
  | { readonly code: 'other-master-count'; readonly running: number; readonly planned: number }
  | CeilingProblem;

/** The Masters do not manage so large a cluster: they change before the Slaves are added. */
export type CeilingProblem = {
  readonly code: 'above-ceiling';
  readonly capacityCu: number;
  readonly master: ShapeId;
  readonly ceilingCu: number;
  /** The smallest shape that does. */
  readonly needed: ShapeId;
};

export type StockCheck = {
  /** Above zero to add, below zero to remove; undefined while it is not known what runs, or of another shape. */
  readonly slaveChange: number | undefined;
  /** Machines that come anew, each with an address of its own: Slaves that are added, and Masters of another shape. */
  readonly newNodes: number | undefined;
  readonly problems: readonly StockProblem[];
};

/**
 * What leads from the cluster that runs to the plan's. Nodes that run have their addresses already, so only new ones
 * need any.  Source: sc-git (scaling); prep-2019 ch. 6 (ceilings). That changed Masters are new machines is derived.
 */
export function checkStock(
  platform: Platform,
  running: RunningCluster,
  target: TargetCluster,
): StockCheck {
  const isOtherSlave = running.slave !== undefined && running.slave !== target.slave;
  const slaveChange =
    running.slaveCount === undefined || isOtherSlave
      ? undefined
      : target.slaveCount - running.slaveCount;
  const { master = target.master } = running;
  const ceiling = checkCeiling(platform, master, target.capacityCu);
  const newMasters = ceiling ? target.masterCount : 0;
  return {
    slaveChange,
    newNodes: slaveChange === undefined ? undefined : Math.max(0, slaveChange) + newMasters,
    problems: [
      ...(running.slave !== undefined && isOtherSlave
        ? [{ code: 'other-slave', running: running.slave, planned: target.slave } as const]
        : []),
      ...(running.masterCount !== undefined && running.masterCount !== target.masterCount
        ? [
            {
              code: 'other-master-count',
              running: running.masterCount,
              planned: target.masterCount,
            } as const,
          ]
        : []),
      ...(ceiling ? [ceiling] : []),
    ],
  };
}

/** Whether Masters of this shape manage so large a cluster: capacity ≤ ceiling.  Source: prep-2019 ch. 6 */
export function checkCeiling(
  { coordinators: masters }: Platform,
  master: ShapeId,
  capacityCu: number,
): CeilingProblem | undefined {
  const manages = (maximumCu: number | undefined) =>
    maximumCu === undefined || capacityCu <= maximumCu;
  const shape = masters.find((one) => one.shape === master);
  if (shape?.maximumCu === undefined || manages(shape.maximumCu)) return undefined;
  const needed = masters.find((one) => manages(one.maximumCu));
  if (!needed) return undefined;
  const { maximumCu: ceilingCu } = shape;
  return { code: 'above-ceiling', capacityCu, master, ceilingCu, needed: needed.shape };
}
