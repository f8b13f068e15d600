import type { Platform, ShapeId } from '@/core/platforms/platform';
import type {
  CeilingProblem,
  RunningCluster,
  StockCheck,
  TargetCluster,
} from '@/core/platforms/provisioning';

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
