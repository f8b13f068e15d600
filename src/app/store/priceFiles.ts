import { namedProblems } from '@/core/platforms/own/readFields';
import { parsePrices } from '@/core/platforms/ownPrices/parsePrices';
import { pricesOf } from '@/core/platforms/ownPrices/pricesOf';
import { addOwnPrices } from '@/core/platforms/registry';
import type { OwnPrices } from '@/core/platforms/room';
import { readJsonFile } from './jsonFile';
import type { ProductRefusal } from './productRefusal';

export type GivenPrices =
  | { readonly ok: true; readonly prices: OwnPrices }
  | { readonly ok: false; readonly refusal: ProductRefusal };

/** Reads a file that a person opens and makes its prices known, or says everything that is wrong with it. */
export async function readPriceFile(file: File): Promise<GivenPrices> {
  const json = await readJsonFile(file);
  return json.ok ? takePrices(json.input, file.name) : json;
}

/** Makes the prices of a JSON value known that was read from somewhere, or says everything that is wrong with it. */
export function takePrices(input: unknown, fileName: string): GivenPrices {
  const reading = parsePrices(input);
  if (reading.ok) {
    const prices = pricesOf(reading.file);
    addOwnPrices(prices);
    return { ok: true, prices };
  }
  const { problems } = reading;
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const isCut = problems.length === namedProblems;
  const refusal = { fileName, reason: 'problems', problems, isCut } as const;
  return { ok: false, refusal: { ...refusal, input: isObject ? input : undefined } };
}

/** Makes prices known, if the value has them. */
export function knowPrices(input: unknown): void {
  const reading = parsePrices(input);
  if (reading.ok) addOwnPrices(pricesOf(reading.file));
}
