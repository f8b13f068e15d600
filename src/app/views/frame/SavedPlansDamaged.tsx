import type { DamagedEntry } from '@/app/store/shelf';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { saveFile } from '@/app/ui/saveFile';
import { RemoveRowButton } from './RemoveRowButton';
import styles from './SavedPlans.module.css';

type Props = { readonly entry: DamagedEntry; readonly onRemove: () => void };

/** A saved plan that cannot be read: shown, and kept until the user deletes it. */
export function SavedPlansDamaged({ entry, onRemove }: Props) {
  const { shelf: said } = useWords('shelf').shelf;
  return (
    <li className={styles.plan}>
      <span className={styles.damaged}>{said.damaged}</span>
      <span className={styles.commands}>
        <Button
          look="link"
          onClick={() => saveFile(`${said.damagedName}.txt`, entry.text, 'text/plain')}
        >
          {said.saveDamaged}
        </Button>
        <RemoveRowButton label={said.removeDamaged} onRemove={onRemove} />
      </span>
    </li>
  );
}
