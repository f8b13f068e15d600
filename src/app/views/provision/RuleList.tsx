import { useProvisionWords } from '@/app/store/provisionWords';
import { Hidden } from '@/app/ui/Hidden';
import styles from './Panels.module.css';

type Props = {
  readonly label: string;
  readonly rules: readonly { readonly text: string; readonly ok: boolean }[];
  /** While nothing is typed, no rule is marked. */
  readonly isBlank: boolean;
};

/** The rules for a name, each marked as met or not. */
export function RuleList({ label, rules, isBlank }: Props) {
  const { panels } = useProvisionWords();
  return (
    <ul className={styles.rules} aria-label={label}>
      {rules.map(({ text, ok }) => (
        <li key={text} className={isBlank ? undefined : ok ? styles.ok : styles.no}>
          {text}
          {isBlank ? null : <Hidden>{ok ? panels.bucket.kept : panels.bucket.broken}</Hidden>}
        </li>
      ))}
    </ul>
  );
}
