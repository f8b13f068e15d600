import * as v from 'valibot';
import type { Problem } from '@/core/plan/problem';
import { hasAtMost, isWhole } from '@/core/quantity/textBounds';
import { checklistBounds as bounds } from './checklistBounds';
import { readBySchema } from './readBySchema';

/*
 * The one schema of what a person enters. What is typed in panels is kept as text, right or wrong. A message of the
 * schema is the problem's code, followed by a blank and the bound where there is one. Missing parts have defaults, so
 * older files open.
 */

const text = (maximum: number) =>
  v.pipe(
    v.string('wrong-type text'),
    v.check((value) => isWhole(value, maximum), 'not-text'),
    v.check((value) => hasAtMost(value, maximum), `too-long ${maximum}`),
  );
const field = v.optional(text(bounds.fieldCharacters), '');
const longField = v.optional(text(bounds.listCharacters), '');
const remembered = (maximum: number) => v.exactOptional(text(maximum));
const tick = (otherwise: boolean) => v.optional(v.boolean('wrong-type yes-or-no'), otherwise);
const list = <Item extends v.GenericSchema>(item: Item, maximum: number) =>
  v.optional(
    v.pipe(v.array(item, 'wrong-type list'), v.maxLength(maximum, `too-many ${maximum}`)),
    [],
  );
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

const inputs = v.optional(
  v.strictObject(
    {
      region: field,
      vpc: field,
      securityGroup: field,
      vswitch: v.optional(
        v.strictObject(
          {
            id: field,
            mode: v.optional(v.picklist(['cidr', 'free'], 'not-one-of'), 'cidr'),
            cidr: field,
            inUse: longField,
            free: field,
            growthNodes: field,
          },
          'wrong-type object',
        ),
        {},
      ),
      /** The cluster that runs, as its console shows it. */
      running: v.optional(
        v.strictObject(
          { slave: field, slaveCount: field, master: field, masterCount: field },
          'wrong-type object',
        ),
        {},
      ),
      bucket: v.optional(
        v.strictObject(
          { name: field, storageClass: field, acl: field, region: field },
          'wrong-type object',
        ),
        {},
      ),
      stores: list(
        v.strictObject(
          {
            name: field,
            kind: field,
            direction: field,
            region: field,
            vpc: field,
            securityGroup: field,
          },
          'wrong-type object',
        ),
        bounds.stores,
      ),
      /** CU that a person gives a project in place of what the plan needs; the name is empty for work without one. */
      projects: list(
        v.strictObject({ project: text(bounds.fieldCharacters), cu: field }, 'wrong-type object'),
        bounds.projects,
      ),
      policy: v.optional(
        v.strictObject(
          {
            allProjects: tick(true),
            projects: list(text(bounds.fieldCharacters), bounds.projects),
            narrowRole: tick(false),
            accountId: field,
          },
          'wrong-type object',
        ),
        {},
      ),
      versions: v.optional(
        v.strictObject(
          {
            installed: list(
              v.strictObject(
                {
                  name: field,
                  tag: field,
                  installedOn: field,
                  endOfService: field,
                  current: tick(false),
                },
                'wrong-type object',
              ),
              bounds.versions,
            ),
            jobs: list(
              v.strictObject(
                { project: field, name: field, version: field, online: tick(true) },
                'wrong-type object',
              ),
              bounds.jobs,
            ),
            goal: v.optional(
              v.strictObject(
                {
                  wishes: list(
                    v.strictObject(
                      { kind: field, project: field, job: field, version: field },
                      'wrong-type object',
                    ),
                    bounds.jobs,
                  ),
                  lockedJobs: longField,
                  keptVersions: longField,
                  mayTakeOffline: tick(false),
                  maySwitchOnline: tick(false),
                },
                'wrong-type object',
              ),
              {},
            ),
            deploying: tick(false),
          },
          'wrong-type object',
        ),
        {},
      ),
    },
    'wrong-type object',
  ),
  {},
);

export const checklistSchema = v.strictObject(
  {
    version: v.optional(v.literal(1, 'wrong-version 1'), 1),
    path: v.optional(
      v.pipe(v.string('wrong-type text'), v.regex(nameForm, 'unreadable')),
      'new-cluster',
    ),
    steps: v.optional(stepEntries, {}),
    inputs,
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
