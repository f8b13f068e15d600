import type { ThemeChoice } from '@/app/store/planStore';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import styles from './Frame.module.css';

const choices: readonly ThemeChoice[] = ['system', 'light', 'dark'];

export function ThemeChoiceField() {
  const words = useWords();
  const theme = usePlanStore((state) => state.theme);
  const setTheme = usePlanStore((state) => state.setTheme);
  return (
    <select
      className={styles.quiet}
      aria-label={words.header.theme}
      data-theme-choice
      value={theme}
      onChange={(event) => setTheme(event.target.value as ThemeChoice)}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words.header.themes[choice]}
        </option>
      ))}
    </select>
  );
}
