import { describedRoom } from '@/core/platforms/own/describedRoom';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import type { PlatformId } from '@/core/platforms/platform';
import { addDescribed } from '@/core/platforms/registry';
import { type Outcome, ofProduct } from './commandProblem';
import { type ByteSource, readInput } from './readInput';
import { readJsonText } from './readJsonText';

/** Makes the product known that a file describes, and returns its id. The paths of problems begin with the option. */
export async function productFromInput(
  file: string,
  stdin: () => ByteSource,
): Promise<Outcome<PlatformId>> {
  const text = await readInput(file, stdin);
  const json = text.ok ? readJsonText(text.value) : text;
  if (!json.ok) {
    const problems = json.problems.map((problem) => ({ ...problem, path: '--product' }));
    return { ok: false, problems };
  }
  const reading = parseProduct(json.value);
  if (!reading.ok) return { ok: false, problems: reading.problems.map(ofProduct) };
  const room = describedRoom(reading.file);
  addDescribed(room);
  return { ok: true, value: room.rules.id };
}
