import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Icon } from '@/app/ui/Icon';
import { TextField } from '@/app/ui/TextField';
import styles from './SavedPlans.module.css';
import type { Pages } from './usePages';

/** Searches plans by name, and turns the pages of a long list. */
export function SavedPlansPages({ pages }: { readonly pages: Pages }) {
  const { shelf: said } = useWords('shelf').shelf;
  if (!pages.isPaged) return null;
  const { first, shown, found } = pages;
  return (
    <div className={styles.pages}>
      <TextField
        label={said.find}
        showsLabel
        className={styles.field}
        value={pages.sought}
        onChange={(event) => pages.seek(event.target.value)}
      />
      <span role="status">
        {found === 0 ? said.notFound : said.pageOf(first + 1, first + shown.length, found)}
      </span>
      <span>
        <Button
          look="icon"
          aria-label={said.previousPage}
          disabled={!pages.hasPrevious}
          onClick={() => pages.turn(-1)}
        >
          <Icon name="previous" />
        </Button>
        <Button
          look="icon"
          aria-label={said.nextPage}
          disabled={!pages.hasNext}
          onClick={() => pages.turn(1)}
        >
          <Icon name="next" />
        </Button>
      </span>
    </div>
  );
}
