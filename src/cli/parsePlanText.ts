import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { type Outcome, refuse } from './commandProblem';
import { findJsonError } from './findJsonError';

/** Reads JSON text as a plan. `firstLine` is the text's place in what it was taken from. */
export function parsePlanText(text: string, firstLine = 1): Outcome<Plan> {
  if (text.trim() === '') return refuse({ path: '', code: 'empty-input' });
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const place = findJsonError(text, String(error));
    const line = place === undefined ? undefined : { ...place, line: place.line + firstLine - 1 };
    return refuse({ path: '', code: 'not-json', ...line });
  }
  const reading = parsePlan(input);
  return reading.ok ? { ok: true, value: reading.plan } : reading;
}
