/** The languages of the product, by their BCP 47 tag. */
export const languages = ['en', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

/** Each language under its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };

/** The language that best serves somebody who prefers these tags, most wanted first. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'en';
}
