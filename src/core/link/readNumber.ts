import { parseQuantity, type QuantityReading } from '@/core/quantity/parseQuantity';
import { parseSigned } from '@/core/quantity/parseSigned';
import type { LinkProblem } from './linkProblem';

/** Reads a number as typed; any other text stays text, and the plan schema refuses it. */
export function readNumber(text: string): number | string {
  const reading = parse(text);
  return reading.ok ? reading.value : text;
}

/** As `readNumber`, for a number that may be below zero. */
export function readSignedNumber(text: string): number | string {
  const reading = parseSigned(text, signOf(text));
  return reading.ok ? reading.value : text;
}

/** Why a text is not a number; with the maximum length, or the numbers that it may mean. */
export function unreadableBecause(
  text: string,
): Required<Pick<LinkProblem, 'reason'>> & Pick<LinkProblem, 'limit'> {
  const reading = parse(text);
  if (reading.ok) return { reason: 'unreadable' };
  return 'limit' in reading
    ? { reason: reading.code, limit: reading.limit }
    : { reason: reading.code };
}

/** In a number written by a program a dot is the decimal sign, also before three digits. */
function parse(text: string): QuantityReading {
  return parseQuantity(text, signOf(text));
}

function signOf(text: string) {
  return String(Number(text)) === text ? 'dot' : undefined;
}
