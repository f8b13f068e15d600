import type { Platform, ShapeId } from '@/core/platforms/platform';
import type {
  CeilingProblem,
  RunningCluster,
  StockCheck,
  TargetCluster,
} from '@/core/platforms/provisioning';

/**
 * What has to change for the running cluster to become the plan's. Running nodes have their addresses already, so only
 * new ones need any.  Source: sc-git (scaling); prep-2019 ch. 6 (ceilings). That changed Masters are new machines is derived.
 */
export function checkStock(
  platform: Platform,
  running: RunningCluster,
  target: TargetCluster,
): StockCheck {
  const isOtherWorker = running.worker !== undefined && running.worker !== target.worker;
  const workerChange =
    running.workerCount === undefined || isOtherWorker
      ? undefined
      : target.workerCount - running.workerCount;
  const { coordinator = target.coordinator } = running;
  const ceiling = checkCeiling(platform, coordinator, target.capacityCu);
  const newCoordinators = ceiling ? target.coordinatorCount : 0;
  return {
    workerChange,
    newNodes: workerChange === undefined ? undefined : Math.max(0, workerChange) + newCoordinators,
    problems: [
      ...(running.worker !== undefined && isOtherWorker
        ? [{ code: 'other-worker', running: running.worker, planned: target.worker } as const]
        : []),
      ...(running.coordinatorCount !== undefined &&
      running.coordinatorCount !== target.coordinatorCount
        ? [
            {
              code: 'other-coordinator-count',
              running: running.coordinatorCount,
              planned: target.coordinatorCount,
            } as const,
          ]
        : []),
      ...(ceiling ? [ceiling] : []),
    ],
  };
}

/** Whether Masters of this shape manage so large a cluster: capacity ≤ ceiling.  Source: prep-2019 ch. 6 */
export function checkCeiling(
  { coordinators }: Platform,
  coordinator: ShapeId,
  capacityCu: number,
): CeilingProblem | undefined {
  const manages = (maximumCu: number | undefined) =>
    maximumCu === undefined || capacityCu <= maximumCu;
  const shape = coordinators.find((one) => one.shape === coordinator);
  if (shape?.maximumCu === undefined || manages(shape.maximumCu)) return undefined;
  const needed = coordinators.find((one) => manages(one.maximumCu));
  if (!needed) return undefined;
  const { maximumCu: ceilingCu } = shape;
  return { code: 'above-ceiling', capacityCu, coordinator, ceilingCu, needed: needed.shape };
}
