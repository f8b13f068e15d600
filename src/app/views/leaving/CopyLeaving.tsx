import { linkTo } from '@/app/store/pageLinks';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { CopyButtons } from '@/app/ui/CopyButtons';
import type { LeavingFigures } from '@/core/report/leaving/leavingFigures';
import { writeLeavingCells, writeLeavingMarkdown } from '@/core/report/leaving/writeLeaving';
import type { LeavingSentences } from '@/core/words/loadLeavingWords';
import styles from './LeavingView.module.css';

type Props = { readonly figures: LeavingFigures; readonly words: LeavingSentences };

/** Copies the figures for a document or a spreadsheet. */
export function CopyLeaving({ figures, words }: Props) {
  const { offers: said, header } = useWords('products');
  const store = useStoreApi();
  const make = async (write: typeof writeLeavingMarkdown) =>
    write(figures, words, await linkTo(store.getState()));
  return (
    <CopyButtons
      className={styles.buttons}
      texts={[
        { label: said.copyMarkdown, make: () => make(writeLeavingMarkdown) },
        { label: said.copyCells, make: () => make(writeLeavingCells) },
      ]}
      words={{
        copied: said.copied,
        heading: said.copyText,
        refused: said.refused,
        close: header.close,
      }}
    />
  );
}
