import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import type { CoordinatorShape, Platform } from '@/core/platforms/platform';
import { largestClusterCu, manages } from '@/core/sizing/coordinator';
import { coordinatorCountOf, minimumWorkersOf } from '@/core/sizing/coordinatorCount';
import type { Option } from '@/core/sizing/result';
import type { CurrentCluster } from './currentCluster';

/** A cluster as somebody has it. */
export type PresentCluster = Pick<Option, 'slave' | 'slaveCount' | 'master' | 'masterCount'> & {
  readonly capacityCu: number;
};

export type PresentReading =
  | { readonly ok: true; readonly cluster: PresentCluster }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The cluster that a plan says somebody has. The coordinators that it leaves out are the smallest that manage it, as
 * many as the plan has. Refuses what the product does not have: an unknown shape, fewer workers than its minimum, a
 * number of coordinators that cannot be chosen, and more workers than the coordinators manage.
 */
export function presentClusterOf(
  platform: Platform,
  plan: Plan,
  current: CurrentCluster,
): PresentReading {
  return platform.kind === 'pool'
    ? presentPool(platform, plan, current)
    : presentMachines(platform, plan, current);
}

function presentMachines(
  platform: Platform,
  plan: Plan,
  { slave, slaveCount, master, masterCount = plan.masterCount, units }: CurrentCluster,
): PresentReading {
  const { workers, coordinators, coordinatorCounts } = platform;
  if (units !== undefined) return refuse({ path: 'current.units', code: 'unknown-field' });
  const worker = workers.find(({ shape }) => shape === slave);
  const isKnown = master === undefined || coordinators.some(({ shape }) => shape === master);
  const problems: Problem[] = [];
  if (!worker) {
    problems.push({ path: 'current.slave', code: 'not-one-of', limit: shapesOf(workers) });
  }
  const counted = slaveCount ?? 0;
  const least = platform.minimumWorkers.value;
  if (slaveCount === undefined) problems.push({ path: 'current.slaveCount', code: 'required' });
  else if (counted < least) {
    problems.push({ path: 'current.slaveCount', code: 'below-minimum', limit: least });
  }
  if (!isKnown) {
    problems.push({ path: 'current.master', code: 'not-one-of', limit: shapesOf(coordinators) });
  }
  if (!coordinatorCounts.value.includes(masterCount)) {
    const limit = coordinatorCounts.value;
    problems.push({ path: 'current.masterCount', code: 'not-one-of', limit });
  }
  if (!worker || problems.length > 0) return { ok: false, problems };
  const capacityCu = counted * worker.usableCu;
  const coordinator = presentCoordinator(platform, capacityCu, master);
  if (!coordinator) {
    const ceilingCu =
      coordinators.find(({ shape }) => shape === master)?.maximumCu ?? largestClusterCu(platform);
    const limit = Math.floor(ceilingCu / worker.usableCu);
    return refuse({ path: 'current.slaveCount', code: 'above-maximum', limit });
  }
  const cluster = {
    slave: worker.shape,
    slaveCount: counted,
    master: coordinator.shape,
    masterCount,
    capacityCu,
  };
  return { ok: true, cluster };
}

/** The coordinators of a cluster that somebody has: those they name, else the smallest; undefined where they manage less. */
export function presentCoordinator(
  { coordinators }: Platform,
  capacityCu: number,
  named?: string,
): CoordinatorShape | undefined {
  return coordinators.find(
    (one) => (named === undefined || one.shape === named) && manages(one, capacityCu),
  );
}

/** Of a pool all units are counted together, those of management among them, as they are bought. */
function presentPool(
  platform: Platform,
  plan: Plan,
  { units, slave, slaveCount }: CurrentCluster,
): PresentReading {
  const { workers, coordinators } = platform;
  const [worker] = workers;
  const [coordinator] = coordinators;
  if (!worker || !coordinator)
    throw new RangeError('a pool has a unit of work and one of management');
  if (units === undefined) {
    const isMachines = slave !== undefined || slaveCount !== undefined;
    return refuse({ path: isMachines ? 'current' : 'current.units', code: 'required' });
  }
  const masterCount = coordinatorCountOf(platform, plan);
  const least = minimumWorkersOf(platform, plan) + masterCount;
  if (units < least) return refuse({ path: 'current.units', code: 'below-minimum', limit: least });
  const workUnits = units - masterCount;
  return {
    ok: true,
    cluster: {
      slave: worker.shape,
      slaveCount: workUnits,
      master: coordinator.shape,
      masterCount,
      capacityCu: workUnits * worker.usableCu,
    },
  };
}

function shapesOf(all: readonly { readonly shape: string }[]): readonly string[] {
  return all.map(({ shape }) => shape);
}

function refuse(problem: Problem): PresentReading {
  return { ok: false, problems: [problem] };
}
