import type { Language } from '@/core/words/language';

/** The tag of a journey that is made in every language: `npm test` makes it in one, `npm run test:all` in the others. */
export const journeyIn = (one: Language, language: Language): '' | ' @journey' =>
  language === one ? ' @journey' : '';

/** The tag for a test that Firefox runs in one of the languages only: what differs between engines does so in any. */
export function everyEngineIn(one: Language, language: Language): string {
  return one === language ? ' @everyEngine' : '';
}
