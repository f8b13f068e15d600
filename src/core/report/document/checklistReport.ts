import type { Provisioning } from '@/core/platforms/provisioning';
import type { PlanValueName } from '@/core/platforms/step';
import type { Checklist, StepStatus } from '@/core/provisioning/checklist/checklistState';
import { planValuesOf } from '@/core/provisioning/checklist/planValues';
import { type Counts, progressOf, type StepProgress } from '@/core/provisioning/checklist/progress';
import type { Answer } from '@/core/report/answer';
import { finalOption } from '@/core/report/present/ownedCluster';

/** The provisioning checklist as far as a document tells of it: how each step of its path stands. */
export type ChecklistReport = {
  readonly path: string;
  /** As typed, without blanks around it. */
  readonly region: string | null;
  readonly counts: Counts;
  /** The first step that can be done now; null when none is left. */
  readonly next: string | null;
  /** Phases of the path in order, without those that have no step in it. */
  readonly phases: readonly {
    readonly phase: string;
    readonly counts: Counts;
    readonly steps: readonly ChecklistStep[];
  }[];
};

/** One step with what a person noted on it; null where nothing is noted. */
export type ChecklistStep = {
  readonly id: string;
  readonly by: string;
  /** To be done only on some occasions. */
  readonly occasional: boolean;
  readonly status: StepStatus;
  /** Why it is skipped or what blocks it. */
  readonly reason: string | null;
  readonly owner: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly remark: string | null;
  /** Steps that come before and are neither skipped nor done with the values of today. */
  readonly waitsFor: readonly string[];
  /** Of a done step, those that were not done before it and are not yet. */
  readonly unmet: readonly string[];
  /** Values of the plan that changed since it was done: it is to be looked at again. */
  readonly changed: readonly PlanValueName[];
};

/** A checklist, and what the product of its plan knows of the steps in it. */
export type GivenChecklist = {
  readonly provisioning: Provisioning;
  readonly checklist: Checklist;
};

export function checklistReport(
  answer: Answer,
  { provisioning, checklist }: GivenChecklist,
): ChecklistReport {
  const { inputs } = checklist;
  const { plan, result } = answer;
  const values = planValuesOf(plan, result.demand, finalOption(answer), inputs);
  const { path, counts, next, phases } = progressOf(provisioning, checklist, values);
  return {
    path: path.id,
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

/** A reason is shown on skipped and blocked steps only; a step of another status may still have an old one. */
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
