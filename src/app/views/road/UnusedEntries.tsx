import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import styles from './RoadView.module.css';

type Props = {
  /** How many fields of the form the answer does without. */
  readonly count: number;
};

/** Says beside the answer that it does without what cannot be used, and leads to the first such field. */
export function UnusedEntries({ count }: Props) {
  const words = useWords('roadForm');
  if (count === 0) return null;
  return (
    <div className={styles.unused} role="alert">
      <span>{words.roadForm.unused(count)}</span>
      <Button
        look="link"
        onClick={({ currentTarget }) => {
          const page = currentTarget.closest('main');
          page?.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();
        }}
      >
        {words.showField}
      </Button>
    </div>
  );
}
