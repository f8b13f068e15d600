import { parseJson } from '@/core/plan/parseJson';
import { forgetKept, keepText, readKept } from './browserStorage';

/** Prices are kept for each product; of the other files only the last. */
const keyOf = (base: string) =>
  base.startsWith('prices:') ? `streamsizer.unfinished.${base}` : 'streamsizer.unfinishedProduct';

/*
 * A description that is being typed is kept in the tab, so that closing its dialog or a reload loses nothing. `base` says
 * what the typing began with: a product's id, a file's name, or nothing.
 */

export function keepUnfinished(base: string, input: unknown): void {
  keepText(keyOf(base), JSON.stringify({ base, input }), 'sessionStorage');
}

/** What was typed over the same base; undefined when that was used, or another one was typed over since. */
export function readUnfinished(base: string): object | undefined {
  const kept = parseJson(readKept(keyOf(base), 'sessionStorage') ?? '');
  if (typeof kept !== 'object' || kept === null || !('base' in kept) || !('input' in kept)) {
    return undefined;
  }
  const { input } = kept;
  return kept.base === base && typeof input === 'object' && input !== null ? input : undefined;
}

export function forgetUnfinished(base: string): void {
  forgetKept(keyOf(base), 'sessionStorage');
}
