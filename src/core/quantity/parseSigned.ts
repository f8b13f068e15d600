import { parseQuantity, type QuantityReading } from './parseQuantity';
import type { DecimalSign } from './readDigits';

/** Reads a number that may be below zero, as `parseQuantity` reads one that may not. */
export function parseSigned(text: string, decimalSign?: DecimalSign): QuantityReading {
  const magnitude = /^\s*[-−－](.*)$/.exec(text)?.[1];
  if (magnitude === undefined) return parseQuantity(text, decimalSign);
  const reading = parseQuantity(magnitude, decimalSign);
  if (reading.ok) return { ok: true, value: 0 - reading.value };
  return reading.code === 'ambiguous'
    ? { ...reading, limit: reading.limit.map((value) => 0 - value) }
    : reading;
}
