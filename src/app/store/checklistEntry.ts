import { parseJson } from '@/core/plan/parseJson';
import type { Problem } from '@/core/plan/problem';
import { type Checklist, salvageChecklist } from '@/core/provisioning/checklist/checklistState';
import { tidyName } from './shelfEntry';

/** The checklist of one cluster as this browser keeps it. */
export type ChecklistEntry = {
  readonly id: string;
  /** What a person calls the cluster, or the plan's title; empty where there was none. */
  readonly name: string;
  /** Milliseconds since 1970; 0 where it was not kept. */
  readonly changedAt: number;
  /** Keys of the plans that it belongs to, each with the time when it was last used with it. */
  readonly plans: Readonly<Record<string, number>>;
  readonly checklist: Checklist;
};

/** An entry as far as it can be read, and what of its checklist could not. */
export type ReadEntry = ChecklistEntry & { readonly dropped: readonly Problem[] };

/** Keys of plans that an entry remembers: those used last. */
const rememberedPlans = 100;

export function writeChecklistEntry({ id: _, changedAt, ...entry }: ChecklistEntry): string {
  return JSON.stringify({ version: 1, ...entry, changedAt: new Date(changedAt).toISOString() });
}

/** Reads any text as an entry and names what could not be read, so that nothing is lost without a word. */
export function readChecklistEntry(id: string, text: string): ReadEntry {
  const input = parseJson(text);
  const entry: Readonly<Record<string, unknown>> = isObject(input) ? { ...input } : {};
  const { name, changedAt, plans, checklist } = entry;
  const time = typeof changedAt === 'string' ? Date.parse(changedAt) : Number.NaN;
  return {
    id,
    name: tidyName(typeof name === 'string' ? name : ''),
    changedAt: Number.isFinite(time) ? time : 0,
    plans: Object.fromEntries(
      Object.entries(isObject(plans) ? plans : {}).flatMap(([key, at]) =>
        typeof at === 'number' ? [[key, at]] : [],
      ),
    ),
    ...salvageChecklist(checklist),
  };
}

/** The plans, with those of these keys as the ones used last. */
export function withPlans(
  plans: ChecklistEntry['plans'],
  keys: readonly string[],
  at: number,
): ChecklistEntry['plans'] {
  const others = Object.entries(plans).filter(([key]) => !keys.includes(key));
  const newest = others.toSorted(([, a], [, b]) => b - a).slice(0, rememberedPlans - keys.length);
  return Object.fromEntries([...newest, ...keys.map((key) => [key, at] as const)]);
}

/** The entry last used with a plan: found by the plan's id, or else by its content. `keys` are both, in that order. */
export function entryForPlan<Entry extends Pick<ChecklistEntry, 'plans'>>(
  entries: readonly Entry[],
  keys: readonly string[],
): Entry | undefined {
  for (const key of keys) {
    const used = entries.filter(({ plans }) => Object.hasOwn(plans, key));
    const [latest] = used.toSorted((a, b) => (b.plans[key] ?? 0) - (a.plans[key] ?? 0));
    if (latest) return latest;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
