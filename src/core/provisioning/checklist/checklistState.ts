import * as v from 'valibot';
import type { Problem } from '@/core/plan/problem';
import { checklistBounds as bounds } from './checklistBounds';
import { inputsSchema, remembered } from './checklistInputs';
import { readBySchema } from './readBySchema';

/* The one schema of what a person enters: the steps with their notes, and what is typed in panels. */

export const stepStatuses = ['open', 'done', 'skipped', 'blocked'] as const;

const stepEntry = v.strictObject(
  {
    status: v.optional(v.picklist(stepStatuses, 'not-one-of'), 'open'),
    reason: remembered(bounds.reasonCharacters),
    owner: remembered(bounds.ownerCharacters),
    date: v.exactOptional(v.pipe(v.string('wrong-type text'), v.isoDate('unreadable'))),
    remark: remembered(bounds.remarkCharacters),
    stamp: remembered(bounds.stampCharacters),
  },
  'wrong-type object',
);

/** A step or path. Which ones there are is known to the platform alone, so those of any platform are kept. */
const nameForm = /^[a-z][a-z0-9-]{0,59}$/;

const stepEntries = v.pipe(
  v.record(v.pipe(v.string(), v.regex(nameForm)), stepEntry, 'wrong-type object'),
  v.maxEntries(bounds.steps, `too-many ${bounds.steps}`),
);

const checklistSchema = v.strictObject(
  {
    version: v.optional(v.literal(1, 'wrong-version 1'), 1),
    path: v.optional(
      v.pipe(v.string('wrong-type text'), v.regex(nameForm, 'unreadable')),
      'new-cluster',
    ),
    steps: v.optional(stepEntries, {}),
    inputs: inputsSchema,
  },
  'wrong-type object',
);

type Parsed = v.InferOutput<typeof checklistSchema>;

export type StepEntry = v.InferOutput<typeof stepEntry>;

/** Everything a person entered on the checklist. */
export type Checklist = Omit<Parsed, 'steps'> & {
  readonly steps: Readonly<Partial<Record<string, StepEntry>>>;
};
export type ChecklistInputs = Checklist['inputs'];
export type StepStatus = (typeof stepStatuses)[number];

/** The way of somebody who has a cluster, on products that have one; on others it is their first. */
export const ownersPath: Checklist['path'] = 'existing-cluster';

export type ChecklistReading =
  | { readonly ok: true; readonly checklist: Checklist }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function emptyChecklist(path: Checklist['path'] = 'new-cluster'): Checklist {
  return v.parse(checklistSchema, { path });
}

/** Reads anything as a checklist: whole, with defaults filled in, or refused with every problem at once. */
export function parseChecklist(input: unknown): ChecklistReading {
  const { checklist, dropped } = salvageChecklist(input);
  return dropped.length === 0 ? { ok: true, checklist } : { ok: false, problems: dropped };
}

/** Keeps every part that can be read and names each one dropped, with the reason why. */
export function salvageChecklist(input: unknown): {
  readonly checklist: Checklist;
  readonly dropped: readonly Problem[];
} {
  const { kept, problems } = readBySchema(checklistSchema, input);
  return { checklist: tidy(v.parse(checklistSchema, kept ?? {})), dropped: problems };
}

/** Brings equal checklists into one form: without empty notes and steps, in order of their names. */
function tidy(checklist: Checklist): Checklist {
  const steps = Object.entries(checklist.steps).flatMap(([id, entry]) => {
    if (!entry) return [];
    const { status, ...notes } = entry;
    const said = Object.entries(notes).filter(([, note]) => note !== '');
    if (status === 'open' && said.length === 0) return [];
    return [[id, { status, ...Object.fromEntries(said) }] as const];
  });
  return { ...checklist, steps: Object.fromEntries(steps.toSorted(byName)) };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
