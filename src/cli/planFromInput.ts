import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { type Outcome, refuse } from './commandProblem';
import { findJsonError } from './findJsonError';
import { type ByteSource, readInput } from './readInput';

/** The plan of a file, or of standard input. */
export async function planFromInput(
  file: string | undefined,
  stdin: () => ByteSource,
): Promise<Outcome<Plan>> {
  const text = await readInput(file, stdin);
  return text.ok ? parsePlanText(text.value) : text;
}

/** Reads JSON text as a plan. `firstLine` is the number of its first line in the input that it is a part of. */
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
