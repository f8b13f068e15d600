import type { Told } from '@/core/platforms/own/productFile';
import type { Language } from '@/core/words/language';

/** A text in a language, or in the one that it has. */
export function toldIn(told: Told, language: Language): string {
  if (typeof told === 'string') return told;
  return told[language] ?? told.en ?? told['zh-CN'] ?? '';
}

/** A text that may be missing; undefined then. */
export function toldOrNone(told: Told | undefined, language: Language): string | undefined {
  return told === undefined ? undefined : toldIn(told, language);
}

/** Names by id. No id is found that was not put in, whatever every object of the language has. */
export function byId<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
