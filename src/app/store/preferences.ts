import { type Language, languages } from '@/core/words/language';
import type { ThemeChoice } from './planStore';

const keys = { language: 'streamsizer.language', theme: 'streamsizer.theme' } as const;

/** The language chosen on this device; undefined when none was, or storage is blocked. */
export function savedLanguage(): Language | undefined {
  const saved = read(keys.language);
  return languages.find((language) => language === saved);
}

export function savedTheme(): ThemeChoice {
  const saved = read(keys.theme);
  return saved === 'light' || saved === 'dark' ? saved : 'system';
}

export function saveLanguage(language: Language): void {
  save(keys.language, language);
}

export function saveTheme(theme: ThemeChoice): void {
  save(keys.theme, theme);
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A full or blocked storage only means that the choice does not outlive the page. */
function save(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Nothing that the user made is lost.
  }
}
