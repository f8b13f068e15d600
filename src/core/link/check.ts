import { isTired, type ReadingBudget, rest } from '@/core/plan/readingBudget';
import { type Parameter, writeParameters } from './parameters';

/**
 * A checksum of six base-36 digits over the parameters after the check: enough to notice a link that was cut or
 * edited. It is calculated from the canonical text, so programs that rewrite escapes (%7e, %7E, ~) do not change it.
 */
export function checkOf(parameters: readonly Parameter[]): string {
  return digitsOf(fnv1a(writeParameters(parameters.filter(isCounted))));
}

/** The check for the parameters of a link that is being read: there may be many, so it pauses for the page. */
export async function checkRead(
  parameters: readonly Parameter[],
  budget: ReadingBudget,
): Promise<string> {
  let hash = emptyHash;
  let parted = '';
  for (const parameter of parameters) {
    if (!isCounted(parameter)) continue;
    const text = parted + writeParameters([parameter]);
    hash = fnv1a(text, hash);
    parted = '&';
    if (isTired(budget, 3 * text.length)) await rest(budget);
  }
  return digitsOf(hash);
}

function isCounted({ key }: Parameter): boolean {
  return key !== 'v' && key !== 'c';
}

function digitsOf(hash: number): string {
  return (hash % 36 ** 6).toString(36).padStart(6, '0');
}

const emptyHash = 0x811c9dc5;

/** FNV-1a, 32 bits, over UTF-16 code units (all of them ASCII here). */
function fnv1a(text: string, start = emptyHash): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
