import { usePlanStore, useWords } from '@/app/store/storeContext';
import { type Language, languageNames, languages } from '@/core/words/language';
import styles from './Frame.module.css';

export function LanguageChoice() {
  const words = useWords();
  const language = usePlanStore((state) => state.language);
  const setLanguage = usePlanStore((state) => state.setLanguage);
  return (
    <select
      className={styles.quiet}
      aria-label={words.header.languages}
      value={language}
      onChange={(event) => setLanguage(event.target.value as Language)}
    >
      {languages.map((tag) => (
        <option key={tag} value={tag} lang={tag} translate="no">
          {languageNames[tag]}
        </option>
      ))}
    </select>
  );
}
