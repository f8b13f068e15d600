import { useState } from 'react';
import { linkTo } from '@/app/store/pageLinks';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { copyText } from '@/app/ui/copyText';
import { SelectedText } from '@/app/ui/SelectedText';
import { Toast } from '@/app/ui/Toast';
import type { LeavingFigures } from '@/core/report/leaving/leavingFigures';
import { writeLeavingCells, writeLeavingMarkdown } from '@/core/report/leaving/writeLeaving';
import type { LeavingSentences } from '@/core/words/loadLeavingWords';
import styles from './LeavingView.module.css';

type Props = { readonly figures: LeavingFigures; readonly words: LeavingSentences };

const writers = { writeLeavingMarkdown, writeLeavingCells };

/** Copies the figures for a document or a spreadsheet; when the browser refuses, shows the text selected. */
export function CopyLeaving({ figures, words }: Props) {
  const { offers: said, header } = useWords('products');
  const store = useStoreApi();
  const [isCopied, setIsCopied] = useState(false);
  const [refused, setRefused] = useState<string>();
  const copy = async (format: keyof typeof writers) => {
    const made = linkTo(store.getState()).then((link) => writers[format](figures, words, link));
    setIsCopied(false);
    if (await copyText({ plain: made })) setIsCopied(true);
    else setRefused(await made.catch(() => undefined));
  };
  return (
    <div className={styles.buttons}>
      <Button onClick={() => copy('writeLeavingMarkdown')}>{said.copyMarkdown}</Button>
      <Button onClick={() => copy('writeLeavingCells')}>{said.copyCells}</Button>
      <Toast message={isCopied ? { text: said.copied } : undefined} />
      {refused === undefined ? null : (
        <SelectedText
          heading={said.copyText}
          hint={said.refused}
          text={refused}
          hasLines
          closeLabel={header.close}
          onClose={() => setRefused(undefined)}
        />
      )}
    </div>
  );
}
