import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import type { ReadingBudget } from '@/core/plan/readingBudget';
import { readJson } from '@/core/plan/readJson';
import { readPlanInput } from '@/core/plan/readPlanInput';
import { inputOfDocument } from '@/core/report/document/inputOfDocument';
import { fileBudget } from './pageBudget';
import { isShelf } from './shelfFile';

/** What kind of file was opened. */
type PlanFileReading =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'saved-plans'; readonly input: unknown }
  | { readonly kind: 'checklist' | 'not-json' | 'not-object' | 'too-much' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** The plan as a file that the command can read. */
export function writePlanFile(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/** Reads a plan file, or the plan in a document that was downloaded as JSON. */
export async function readPlanFile(
  text: string,
  budget: ReadingBudget = fileBudget(),
): Promise<PlanFileReading> {
  // Some editors begin a file with a byte order mark.
  const json = await readJson(text.replace(/^\ufeff/, ''), budget);
  if (!json.ok) return { kind: json.code === 'too-many' ? 'too-much' : 'not-json' };
  const { input } = json;
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { kind: 'not-object' };
  }
  if (isShelf(input)) return { kind: 'saved-plans', input };
  const isDocument = 'product' in input && 'plan' in input;
  if (!isDocument && 'checklist' in input && 'plan' in input) return { kind: 'checklist' };
  const reading = await readPlanInput(isDocument ? inputOfDocument(input) : input, budget);
  return reading.ok
    ? { kind: 'plan', plan: reading.plan }
    : { kind: 'refused', problems: reading.problems };
}
