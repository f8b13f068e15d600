import type { Problem } from '@/core/plan/problem';
import { readChecklist } from '@/core/provisioning/checklist/checklistFile';
import {
  type Checklist,
  emptyChecklist,
  ownersPath,
} from '@/core/provisioning/checklist/checklistState';
import { areSameChecklist } from '@/core/provisioning/checklist/mergeChecklists';
import { entryForPlan } from './checklistEntry';
import { lookAtChecklists, type Saving } from './checklistStorage';
import { newId } from './newId';
import { planKeysOf } from './planKeys';
import type { PlanState } from './planStore';

/** The checklist on the page. */
export type ShownChecklist = {
  readonly id: string;
  readonly name: string;
  readonly checklist: Checklist;
  /** Whether this browser has it. */
  readonly isKept: boolean;
  /** A link brought it and nobody has accepted it yet; `framed` when the page is in a frame, where nobody can. */
  readonly offer: 'open' | 'framed' | undefined;
  /** Nothing is entered for this plan yet, while other plans have checklists. */
  readonly isNew: boolean;
  /** What of the kept or linked text could not be read. */
  readonly dropped: readonly Problem[];
};

/** One of this browser's checklists, to choose from. */
export type ChecklistChoice = {
  readonly id: string;
  readonly name: string;
  readonly changedAt: number;
};

/** What was just done, and how to take it back. */
type ChecklistUndo = {
  readonly by: 'clear' | 'file' | 'delete';
  readonly name: string;
  readonly run: () => void;
};

export type ChecklistState = ShownChecklist & {
  /** How keeping it in the browser went: `off` until something is entered. */
  readonly saving: Saving;
  /** Every checklist of this browser, the latest change first. */
  readonly choices: readonly ChecklistChoice[];
  readonly undo: ChecklistUndo | undefined;
  /** Whether the browser's storage has been read. */
  readonly isStarted: boolean;
};

/** The checklist of the open plan: the one that its link brought, the one saved for it, or an empty one. Saves nothing. */
export function shownFor(
  plan: PlanState,
  isFramed: boolean,
): Omit<ChecklistState, 'undo' | 'isStarted'> {
  const entries = lookAtChecklists();
  const own = entryForPlan(entries ?? [], planKeysOf(plan));
  const linked =
    plan.linkedChecklist === undefined ? undefined : readChecklist(plan.linkedChecklist);
  const choices = (entries ?? []).map(({ id, name, changedAt }) => ({ id, name, changedAt }));
  const look = {
    choices,
    saving: entries === undefined ? 'blocked' : own ? 'saved' : 'off',
  } as const;
  if (linked && !(own && areSameChecklist(linked.checklist, own.checklist))) {
    const offer = isFramed ? 'framed' : 'open';
    return { ...freshChecklist(plan), ...linked, ...look, saving: 'off', offer, isNew: false };
  }
  if (!own) return { ...freshChecklist(plan), ...look, isNew: choices.length > 0 };
  const { id, name, checklist, dropped } = own;
  return { id, name, checklist, dropped, ...look, isKept: true, offer: undefined, isNew: false };
}

/** An empty checklist, named after the plan. */
export function freshChecklist({ plan }: Pick<PlanState, 'plan'>): ShownChecklist {
  return {
    id: newId(),
    name: plan.title ?? '',
    checklist: emptyChecklist(plan.current && ownersPath),
    isKept: false,
    offer: undefined,
    isNew: false,
    dropped: [],
  };
}
