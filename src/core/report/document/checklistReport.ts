import type {
  PathId,
  PhaseId,
  StepId,
} from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import type { Doer, PlanValueName } from '@/core/platforms/step';
import type { Checklist, StepStatus } from '@/core/provisioning/checklist/checklistState';
import { planValuesOf } from '@/core/provisioning/checklist/planValues';
import { type Counts, progressOf, type StepProgress } from '@/core/provisioning/checklist/progress';
import type { Answer } from '@/core/report/answer';

/** The provisioning checklist as far as a document tells of it: how each step of its path stands. */
export type ChecklistReport = {
  readonly path: PathId;
  /** As typed, without blanks around it. */
  readonly region: string | null;
  readonly counts: Counts;
  /** The first step that can be done now; null when none is left. */
  readonly next: StepId | null;
  /** Phases of the path in order, without those that have no step in it. */
  readonly phases: readonly {
    readonly phase: PhaseId;
    readonly counts: Counts;
    readonly steps: readonly ChecklistStep[];
  }[];
};

/** One step with what a person noted on it; null is what nobody noted. */
export type ChecklistStep = {
  readonly id: StepId;
  readonly by: Doer;
  /** Done only when there is cause. */
  readonly occasional: boolean;
  readonly status: StepStatus;
  /** Why it is skipped or what blocks it. */
  readonly reason: string | null;
  readonly owner: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly remark: string | null;
  /** Steps that come before and are neither skipped nor done with the values of today. */
  readonly waitsFor: readonly StepId[];
  /** Of a done step, those that were not done before it and are not yet. */
  readonly unmet: readonly StepId[];
  /** Values of the plan that changed since it was done: it is to be looked at again. */
  readonly changed: readonly PlanValueName[];
};

export function checklistReport(
  { plan, result, option }: Answer,
  checklist: Checklist,
): ChecklistReport {
  const { path, inputs } = checklist;
  const values = planValuesOf(plan, result.demand, option, inputs);
  const { counts, next, phases } = progressOf(checklist, values);
  return {
    path,
    region: values.region || null,
    counts,
    next: next ?? null,
    phases: phases.map((phase) => ({
      phase: phase.phase,
      counts: phase.counts,
      steps: phase.steps.map((progress) => stepOf(progress, checklist)),
    })),
  };
}

/** A reason belongs to what is skipped or blocked; one left from before is not told. */
function stepOf(progress: StepProgress, { steps }: Checklist): ChecklistStep {
  const { step, status, waitsFor, unmet, changed } = progress;
  const entry = steps[step.id];
  const isHeldUp = status === 'skipped' || status === 'blocked';
  return {
    id: step.id,
    by: step.by,
    occasional: step.occasional,
    status,
    reason: (isHeldUp && entry?.reason) || null,
    owner: entry?.owner || null,
    date: entry?.date || null,
    remark: entry?.remark || null,
    waitsFor,
    unmet,
    changed,
  };
}
