import { type Language, languages, preferredLanguage } from '@/core/words/language';

/** The environment variables that name a locale. */
export type LocaleVariables = {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
};

/** The requested language, otherwise that of the locale, in the order in which POSIX ranks its variables. */
export function chooseLanguage(asked: string | undefined, environment: LocaleVariables): Language {
  const known = languages.find((language) => language === asked);
  if (known) return known;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return preferredLanguage([locale]);
}
