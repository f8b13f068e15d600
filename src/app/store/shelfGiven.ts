import type { Plan } from '@/core/plan/planSchema';
import { fileBudget } from './pageBudget';
import type { SavedPlan } from './shelfEntry';
import { readShelfFile, type ShelfProblem } from './shelfFile';
import { readPlanFile } from './shelfPlanFile';

/** Larger than any plan or any set of saved plans can be, in MB (10^6 bytes). */
export const maximumMb = 20;

type Entries = readonly Omit<SavedPlan, 'id'>[];

/** A file that cannot be opened as it is. */
export type Refusal = {
  readonly fileName: string;
  readonly reason:
    | 'tooLarge'
    | 'unreadable'
    | 'notJson'
    | 'notObject'
    | 'isChecklist'
    | 'tooMuch'
    /** `problems` lists them all. */
    | 'problems';
  readonly problems: readonly ShelfProblem[];
  /** The saved plans in the file that can be read. */
  readonly entries: Entries;
};

type Given =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'plans'; readonly entries: Entries }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const reasons = {
  'not-json': 'notJson',
  'not-object': 'notObject',
  checklist: 'isChecklist',
  'too-much': 'tooMuch',
} as const;

/** Reads a file that a person opens: a plan, saved plans, or everything that is wrong with it. */
export async function readGiven(file: File): Promise<Given> {
  const refused = (reason: Refusal['reason'], more: Partial<Refusal> = {}): Given => ({
    kind: 'refused',
    refusal: { fileName: file.name, reason, problems: [], entries: [], ...more },
  });
  if (file.size > maximumMb * 1e6) return refused('tooLarge');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused('unreadable');
  const budget = fileBudget();
  const reading = await readPlanFile(text, budget);
  if (reading.kind === 'plan') return reading;
  if (reading.kind === 'refused') {
    const problems = reading.problems.map((problem) => ({ kind: 'file', problem }) as const);
    return refused('problems', { problems });
  }
  if (reading.kind !== 'saved-plans') return refused(reasons[reading.kind]);
  const { entries, problems } = await readShelfFile(reading.input, budget);
  return problems.length === 0
    ? { kind: 'plans', entries }
    : refused('problems', { problems, entries });
}
