import { parseQuantity, type QuantityReading } from '@/core/quantity/parseQuantity';
import type { LinkProblem } from './linkProblem';

/** A number as typed; text that is none stays text, for the plan schema to refuse. */
export function readNumber(text: string): number | string {
  const reading = parse(text);
  return reading.ok ? reading.value : text;
}

/** Why a text is no number, and how long it may be or what it may mean. */
export function unreadableBecause(
  text: string,
): Required<Pick<LinkProblem, 'reason'>> & Pick<LinkProblem, 'limit'> {
  const reading = parse(text);
  if (reading.ok) return { reason: 'unreadable' };
  return 'limit' in reading
    ? { reason: reading.code, limit: reading.limit }
    : { reason: reading.code };
}

/** A number as programs write it has a dot before decimals, also before three of them. */
function parse(text: string): QuantityReading {
  return parseQuantity(text, String(Number(text)) === text ? 'dot' : undefined);
}
