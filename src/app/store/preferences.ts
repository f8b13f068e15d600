import { type Language, languages } from '@/core/words/language';
import { keepText, readKept } from './browserStorage';
import type { ThemeChoice } from './planStore';

const keys = { language: 'streamsizer.language', theme: 'streamsizer.theme' } as const;

// When the storage is full or blocked, a choice lasts only as long as the page.

/** The language chosen on this device; undefined when none was, or storage is blocked. */
export function savedLanguage(): Language | undefined {
  const saved = readKept(keys.language);
  return languages.find((language) => language === saved);
}

export function savedTheme(): ThemeChoice {
  const saved = readKept(keys.theme);
  return saved === 'light' || saved === 'dark' ? saved : 'system';
}

export function saveLanguage(language: Language): void {
  keepText(keys.language, language);
}

export function saveTheme(theme: ThemeChoice): void {
  keepText(keys.theme, theme);
}
