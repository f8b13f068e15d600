import { parseQuantity, type QuantityReading } from '@/core/quantity/parseQuantity';

type QuantityCode = Extract<QuantityReading, { ok: false }>['code'];

/** A number as typed; text that is none stays text, for the plan schema to refuse. */
export function readNumber(text: string): number | string {
  const reading = parse(text);
  return reading.ok ? reading.value : text;
}

/** Why a text is no number. */
export function unreadableBecause(text: string): QuantityCode {
  const reading = parse(text);
  return reading.ok ? 'unreadable' : reading.code;
}

/** Longer than any number that is written out; hostile text shall not keep the parser busy. */
const longestNumber = 400;

function parse(text: string): QuantityReading {
  return text.length > longestNumber ? { ok: false, code: 'unreadable' } : parseQuantity(text);
}
