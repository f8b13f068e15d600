/** The languages of the product, by their BCP 47 tag. */
export const languages = ['en', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

/** Each language under its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };

/** The language that best serves somebody who prefers these tags, most wanted first. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = languages.find((language) => primaryOf(language) === primaryOf(tag));
    if (found) return found;
  }
  return languages[0];
}

/** What a tag begins with: `zh` of `zh-CN`, and of the locale `zh_CN.UTF-8`. */
function primaryOf(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_.]/)[0];
}
