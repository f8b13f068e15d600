import type { ReadingBudget } from '@/core/plan/readingBudget';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { Packing } from './packedText';
import { loadPacking } from './packing';
import type { Parameter } from './parameters';

/** The most bytes of UTF-8 in a link's checklist: enough for remarks on every step and long lists of stores. */
export const maximumChecklistBytes = 200_000;

/** Whether a checklist is short enough for a link. */
export function fitsLink(checklist: string): boolean {
  return utf8Bytes(checklist) <= maximumChecklistBytes;
}

/** Throws when the checklist is too long; check with `fitsLink` before. */
export function writeChecklistParameter(checklist: string, packing: Packing): Parameter {
  if (!fitsLink(checklist)) throw new RangeError('a checklist longer than a link carries');
  return { key: 'k', value: packing.pack(checklist) };
}

/** Reads the checklist of a link, if it has one, complete or not at all: half of one is of little use. */
export async function readChecklistParameter(
  packed: string | undefined,
  budget: ReadingBudget,
): Promise<{
  readonly checklist?: string;
  readonly problems: readonly LinkProblem[];
}> {
  if (packed === undefined) return { problems: [] };
  const packing = await loadPacking().catch(() => undefined);
  if (!packing) return { problems: [linkProblem('packing-unavailable', 'k')] };
  const { text, outcome } = await packing.unpack(packed, budget, maximumChecklistBytes);
  if (outcome === 'whole') return { checklist: text, problems: [] };
  const more = outcome === 'too-long' ? { limit: maximumChecklistBytes } : {};
  return { problems: [linkProblem('broken-checklist', 'k', undefined, more)] };
}

/** A lone surrogate is written as U+FFFD, which has three bytes. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
