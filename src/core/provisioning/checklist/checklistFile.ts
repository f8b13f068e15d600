import { parseJson } from '@/core/plan/parseJson';
import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import { createReadingBudget, type ReadingBudget } from '@/core/plan/readingBudget';
import { readJson } from '@/core/plan/readJson';
import { readPlanInput } from '@/core/plan/readPlanInput';
import { type Checklist, parseChecklist, salvageChecklist } from './checklistState';

/** What is saved to a file: the checklist with the plan that it was made for. */
export type ChecklistFile = {
  readonly version: 1;
  readonly plan: Plan;
  readonly checklist: Checklist;
};

export type ChecklistFileReading =
  | { readonly ok: true; readonly file: ChecklistFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function checklistFile(checklist: Checklist, plan: Plan): ChecklistFile {
  return { version: 1, plan, checklist };
}

/** The text of a checklist file, indented for people to read. */
export function writeChecklistFile(checklist: Checklist, plan: Plan): string {
  return `${JSON.stringify(checklistFile(checklist, plan), null, 2)}\n`;
}

/** Reads the text of a file. It is read whole, or refused with every problem; paths start with `plan.` or `checklist.` where they lie within. */
export async function readChecklistFile(
  text: string,
  budget: ReadingBudget = createReadingBudget(),
): Promise<ChecklistFileReading> {
  const json = await readJson(text, budget);
  if (!json.ok && json.code === 'too-many') {
    return { ok: false, problems: [{ path: '', code: 'too-many', limit: json.limit }] };
  }
  const input = json.ok ? json.input : undefined;
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const code = input === undefined ? 'unreadable' : 'wrong-type';
    return { ok: false, problems: [{ path: '', code, limit: 'object' }] };
  }
  const plan = await readPlanInput('plan' in input ? input.plan : undefined, budget);
  const checklist = parseChecklist('checklist' in input ? input.checklist : undefined);
  const unknown = Object.keys(input)
    .filter((key) => !['version', 'plan', 'checklist'].includes(key))
    .map((key): Problem => ({ path: key, code: 'unknown-field' }));
  const isOther = 'version' in input && input.version !== 1;
  const problems: readonly Problem[] = [
    ...unknown,
    ...(isOther ? [{ path: 'version', code: 'wrong-version', limit: 1 } as const] : []),
    ...(plan.ok ? [] : within('plan', 'plan' in input, plan.problems)),
    ...(checklist.ok ? [] : within('checklist', 'checklist' in input, checklist.problems)),
  ];
  return plan.ok && checklist.ok && problems.length === 0
    ? { ok: true, file: checklistFile(checklist.checklist, plan.plan) }
    : { ok: false, problems };
}

/** The checklist of a file that was refused, as far as it can be read; undefined when it holds none. */
export async function salvageFile(
  text: string,
  budget: ReadingBudget = createReadingBudget(),
): Promise<Checklist | undefined> {
  const json = await readJson(text, budget);
  const input = json.ok ? json.input : undefined;
  const holdsOne = typeof input === 'object' && input !== null && 'checklist' in input;
  return holdsOne ? salvageChecklist(input.checklist).checklist : undefined;
}

/** The checklist alone as text, for links and storage. Equal checklists give equal text. */
export function writeChecklist(checklist: Checklist): string {
  return JSON.stringify(salvageChecklist(checklist).checklist);
}

/** Text from a link or storage, as far as it can be read; text that is no JSON is dropped whole. */
export function readChecklist(text: string): ReturnType<typeof salvageChecklist> {
  const input = parseJson(text);
  return input === undefined
    ? { ...salvageChecklist({}), dropped: [{ path: '', code: 'unreadable' }] }
    : salvageChecklist(input);
}

function within(part: string, isThere: boolean, problems: readonly Problem[]): readonly Problem[] {
  if (!isThere) return [{ path: part, code: 'required' }];
  return problems.map((problem) => ({
    ...problem,
    path: problem.path === '' ? part : `${part}.${problem.path}`,
  }));
}
