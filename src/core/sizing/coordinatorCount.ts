import type { Plan } from '@/core/plan/planSchema';
import { countAll } from '@/core/plan/workloadLoad';
import type { Platform } from '@/core/platforms/platform';

/**
 * How many coordinators a plan has. Those of machines are chosen; those of a pool follow from its rule: so many for
 * each workspace or application.
 */
export function coordinatorCountOf(platform: Platform, plan: Plan): number {
  if (platform.kind === 'machines') return plan.masterCount;
  return platform.management ? platform.management.value.count * managedCount(platform, plan) : 0;
}

/**
 * How many workspaces or applications a plan has on a pool: what it says, else a workspace for each project and an
 * application for each workload. 0 where the pool manages neither.
 */
export function managedCount(
  { management }: Platform,
  plan: Pick<Plan, 'workspaces'> & {
    readonly workloads: readonly {
      readonly project?: string | null;
      readonly count?: number;
    }[];
  },
): number {
  if (!management) return 0;
  if (plan.workspaces !== undefined) return plan.workspaces;
  return management.value.each === 'application'
    ? countAll(plan.workloads)
    : new Set(plan.workloads.map(({ project = null }) => project)).size;
}

/** The fewest workers that a plan can have. Each application runs by itself, so it has at least one unit of work. */
export function minimumWorkersOf(
  platform: Platform,
  plan: Parameters<typeof managedCount>[1],
): number {
  const { minimumWorkers, management } = platform;
  const applications = management?.value.each === 'application' ? managedCount(platform, plan) : 0;
  return Math.max(minimumWorkers.value, applications);
}
