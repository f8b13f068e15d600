import { once } from '@/core/words/once';

/** The characters of a text as a reader counts them: what is drawn as one stays one. */
export function graphemesOf(text: string): readonly string[] {
  return [...segmenter().segment(text)].map(({ segment }) => segment);
}

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));
