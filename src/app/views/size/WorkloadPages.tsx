import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Icon } from '@/app/ui/Icon';
import type { RowPages } from './useRowPages';
import styles from './WorkloadList.module.css';

/** Which workloads are shown, and the way to the ones before and after; nothing where all of them are. */
export function WorkloadPages({
  pages,
  count,
}: {
  readonly pages: RowPages;
  readonly count: number;
}) {
  const words = useWords();
  const { first, end, shown, total, show } = pages;
  if (total === 1) return null;
  return (
    <span className={styles.pages}>
      <Button
        look="icon"
        aria-label={words.plan.previousPage}
        disabled={shown === 0}
        onClick={() => show(shown - 1)}
      >
        <Icon name="previous" />
      </Button>
      {words.plan.pageOf(first + 1, Math.min(end, count), count)}
      <Button
        look="icon"
        aria-label={words.plan.nextPage}
        disabled={shown === total - 1}
        onClick={() => show(shown + 1)}
      >
        <Icon name="next" />
      </Button>
    </span>
  );
}
