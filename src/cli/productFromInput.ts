import { describedRoom } from '@/core/platforms/own/describedRoom';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { parsePrices } from '@/core/platforms/ownPrices/parsePrices';
import { pricesOf } from '@/core/platforms/ownPrices/pricesOf';
import type { PlatformId } from '@/core/platforms/platform';
import { addDescribed, addOwnPrices } from '@/core/platforms/registry';
import type { OwnPrices } from '@/core/platforms/room';
import { type Outcome, ofProduct } from './commandProblem';
import { type ByteSource, readInput } from './readInput';
import { readJsonText } from './readJsonText';

/** Makes the product known that a file describes, and returns its id. The paths of problems begin with the option. */
export async function productFromInput(
  file: string,
  stdin: () => ByteSource,
): Promise<Outcome<PlatformId>> {
  const json = await jsonOf(file, '--product', stdin);
  if (!json.ok) return json;
  const reading = parseProduct(json.value);
  if (!reading.ok) return { ok: false, problems: reading.problems.map(ofProduct('--product')) };
  const room = describedRoom(reading.file);
  addDescribed(room);
  return { ok: true, value: room.rules.id };
}

/** Makes a price list of the user's own known. The paths of problems begin with the option. */
export async function pricesFromInput(
  file: string,
  stdin: () => ByteSource,
): Promise<Outcome<OwnPrices>> {
  const json = await jsonOf(file, '--prices', stdin);
  if (!json.ok) return json;
  const reading = parsePrices(json.value);
  if (!reading.ok) return { ok: false, problems: reading.problems.map(ofProduct('--prices')) };
  const prices = pricesOf(reading.file);
  addOwnPrices(prices);
  return { ok: true, value: prices };
}

async function jsonOf(
  file: string,
  option: string,
  stdin: () => ByteSource,
): Promise<Outcome<unknown>> {
  const text = await readInput(file, stdin);
  const json = text.ok ? readJsonText(text.value) : text;
  if (json.ok) return json;
  return { ok: false, problems: json.problems.map((problem) => ({ ...problem, path: option })) };
}
