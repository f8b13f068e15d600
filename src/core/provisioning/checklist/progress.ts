import type { Provisioning, ProvisioningPath } from '@/core/platforms/provisioning';
import type { PlanValueName, PlanValues, Step } from '@/core/platforms/step';
import type { Checklist, StepEntry, StepStatus } from './checklistState';
import { changedSince, stepStamp } from './stamp';
import { findPath, findStep, stepsOf } from './steps';

/** How one step stands. */
export type StepProgress = {
  readonly step: Step;
  readonly status: StepStatus;
  /** Steps of the same path that come before and are neither skipped nor done with the values of today. */
  readonly waitsFor: readonly string[];
  /** Of a ticked step: those of them that are still not done. Empty for a step that is not ticked. */
  readonly unmet: readonly string[];
  /** Values that changed since it was done; it is stale when there are any. */
  readonly changed: readonly PlanValueName[];
};

/** How many steps are in which state. Untouched occasional steps do not count. `finished` are those done or skipped; a stale step counts as `stale` alone. */
export type Counts = {
  readonly total: number;
  readonly finished: number;
  readonly done: number;
  readonly skipped: number;
  readonly blocked: number;
  readonly open: number;
  readonly stale: number;
  /** Occasional steps left untouched. */
  readonly occasional: number;
};

export type Progress = {
  /** The checklist's own, or the product's first where it has none of that name. */
  readonly path: ProvisioningPath;
  readonly steps: readonly StepProgress[];
  /** Phases of the path in order, without those that have no step in it. */
  readonly phases: readonly {
    readonly phase: string;
    readonly steps: readonly StepProgress[];
    readonly counts: Counts;
  }[];
  readonly counts: Counts;
  /** The first step that can be done now, a stale one before any open one; undefined when none is left. */
  readonly next: string | undefined;
};

export function progressOf(
  provisioning: Provisioning,
  checklist: Checklist,
  values: PlanValues,
): Progress {
  const path = findPath(provisioning, checklist.path);
  const ofPath = stepsOf(provisioning, path.id);
  const changes = new Map(
    ofPath.map((step) => {
      const entry = checklist.steps[step.id];
      const stamp = entry?.status === 'done' ? entry.stamp : undefined;
      return [step.id, stamp === undefined ? [] : changedSince(stamp, step, values)] as const;
    }),
  );
  const isTicked = (id: string) => isFinished(checklist.steps[id]?.status);
  const isStale = (id: string) => (changes.get(id)?.length ?? 0) > 0;
  const steps = ofPath.map((step): StepProgress => {
    const status = checklist.steps[step.id]?.status ?? 'open';
    return {
      step,
      status,
      waitsFor: step.waitsFor.filter((id) => !isTicked(id) || isStale(id)),
      unmet: status === 'done' ? step.waitsFor.filter((id) => !isTicked(id)) : [],
      changed: changes.get(step.id) ?? [],
    };
  });
  const phases = provisioning.phases.flatMap((phase) => {
    const own = steps.filter((one) => one.step.phase === phase);
    return own.length === 0 ? [] : [{ phase, steps: own, counts: count(own) }];
  });
  const open = steps.find(
    ({ step, status, waitsFor }) => status === 'open' && waitsFor.length === 0 && !step.occasional,
  );
  const next = steps.find(({ changed }) => changed.length > 0) ?? open;
  return { path, steps, phases, counts: count(steps), next: next?.step.id };
}

/**
 * The checklist with one step changed; an empty text deletes that note. A step that is done gets a stamp of the plan
 * values that it uses: when they change, it is stale until it is done again.
 */
export function withStep(
  provisioning: Provisioning,
  checklist: Checklist,
  id: string,
  said: Partial<Omit<StepEntry, 'stamp'>>,
  values: PlanValues,
): Checklist {
  const { stamp: before, ...kept } = { status: 'open' as const, ...checklist.steps[id] };
  const entry = { ...kept, ...said };
  const notes = Object.entries(entry).filter(([, text]) => text !== '' && text !== undefined);
  const stamp = said.status === 'done' ? stepStamp(findStep(provisioning, id), values) : before;
  const stamped = entry.status === 'done' && stamp ? { stamp } : {};
  const { [id]: _, ...others } = checklist.steps;
  const isBare = entry.status === 'open' && notes.length === 1;
  const steps = isBare
    ? others
    : { ...others, [id]: { status: entry.status, ...Object.fromEntries(notes), ...stamped } };
  return { ...checklist, steps };
}

function isFinished(status: StepStatus | undefined): boolean {
  return status === 'done' || status === 'skipped';
}

function count(steps: readonly StepProgress[]): Counts {
  const counted = steps.filter(({ step, status }) => !step.occasional || status !== 'open');
  const having = (status: StepStatus) => counted.filter((one) => one.status === status).length;
  const stale = counted.filter(({ changed }) => changed.length > 0).length;
  const [done, skipped] = [having('done') - stale, having('skipped')];
  return {
    total: counted.length,
    finished: done + skipped,
    done,
    skipped,
    blocked: having('blocked'),
    open: having('open'),
    stale,
    occasional: steps.length - counted.length,
  };
}
