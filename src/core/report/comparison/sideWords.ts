import type { WordsWith } from '@/core/words/words';

/** One language for both sides of a comparison: the words of each are those of its plan's product, which may be two. */
export type SideWords = { readonly a: WordsWith<'compare'>; readonly b: WordsWith<'compare'> };

/** What both sides call a thing: one name, or both where they differ. */
export function nameOnSides(
  { a, b }: SideWords,
  nameIn: (words: WordsWith<'compare'>) => string,
): string {
  return [...new Set([nameIn(a), nameIn(b)])].join(' / ');
}
