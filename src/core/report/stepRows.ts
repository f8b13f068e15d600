import { platformFor } from '@/core/plan/platformFor';
import { findCoordinator } from '@/core/platforms/registry';
import type { GrowthStep } from '@/core/sizing/result';
import { mostWorkers } from '@/core/sizing/steps';
import type { Answer } from './answer';
import { carriedLoad } from './carriedLoad';

export type StepRow = {
  readonly step: GrowthStep;
  /** Records/s that the step carries, as they are shown; null without throughput work. */
  readonly carries: number | null;
  /** The chosen cluster (`now`), a step under the same coordinators, or one that needs larger ones than the step before. */
  readonly place: 'now' | 'within' | 'larger-masters';
  /** The ceiling of the step's coordinators, on the last step before it: growth goes on with larger ones or ends. */
  readonly ceilingCu: number | undefined;
  /** Steps between the row before and this one are left out. */
  readonly followsGap: boolean;
};

/** The steps of the chosen cluster with what each means for its coordinators. */
export function stepRows({ plan, option, steps }: Answer): readonly StepRow[] {
  const platform = platformFor(plan);
  const most = mostWorkers(platform, option);
  return steps.map((step, i) => {
    const [before, after] = [steps[i - 1], steps[i + 1]];
    const endsHere = after
      ? after.slaveCount === step.slaveCount + 1 && after.master !== step.master
      : step.slaveCount === most;
    const grows = before !== undefined && before.master !== step.master;
    return {
      step,
      carries: step.recordsPerSecond === null ? null : carriedLoad(step.recordsPerSecond),
      place: step.slaveCount === option.slaveCount ? 'now' : grows ? 'larger-masters' : 'within',
      ceilingCu: endsHere ? findCoordinator(platform, step.master).maximumCu : undefined,
      followsGap: before !== undefined && before.slaveCount + 1 !== step.slaveCount,
    };
  });
}
