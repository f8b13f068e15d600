import { type Outcome, refuse } from './commandProblem';
import { findJsonError } from './findJsonError';

/** The value of JSON text. `firstLine` is the number of its first line in the input that it is a part of. */
export function readJsonText(text: string, firstLine = 1): Outcome<unknown> {
  if (text.trim() === '') return refuse({ path: '', code: 'empty-input' });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const place = findJsonError(text, String(error));
    const line = place === undefined ? undefined : { ...place, line: place.line + firstLine - 1 };
    return refuse({ path: '', code: 'not-json', ...line });
  }
}
