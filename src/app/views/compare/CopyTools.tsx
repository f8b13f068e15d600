import { useEffect, useState } from 'react';
import { linkTo } from '@/app/store/pageLinks';
import { useStoreApi } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { copyText } from '@/app/ui/copyText';
import { SelectedText } from '@/app/ui/SelectedText';
import { Toast } from '@/app/ui/Toast';
import type { Comparison } from '@/core/report/comparison/compareAnswers';
import {
  writeComparisonCells,
  writeComparisonMarkdown,
} from '@/core/report/comparison/writeComparison';
import type { Words } from '@/core/words/words';

type Props = {
  readonly comparison: Comparison;
  readonly words: Words;
  readonly isWhole: boolean;
};

const writers = { writeComparisonMarkdown, writeComparisonCells };

/** How long the message about copying is shown, in milliseconds. */
const shownMs = 4_000;

/** Copies the comparison for a document or a spreadsheet; when the browser refuses, shows the text selected. */
export function CopyTools({ comparison, words, isWhole }: Props) {
  const store = useStoreApi();
  const [copies, setCopies] = useState(0);
  const [isSaid, setIsSaid] = useState(false);
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    if (copies === 0) return;
    setIsSaid(true);
    const timer = setTimeout(() => setIsSaid(false), shownMs);
    return () => clearTimeout(timer);
  }, [copies]);
  const copy = async (format: 'writeComparisonMarkdown' | 'writeComparisonCells') => {
    const made = Promise.resolve(linkTo(store.getState())).then((link) =>
      writers[format](comparison, words, { isWhole, link }),
    );
    if (await copyText(made.then((plain) => ({ plain })))) setCopies((count) => count + 1);
    else setRefused(await made.catch(() => undefined));
  };
  return (
    <>
      <Button onClick={() => copy('writeComparisonMarkdown')}>{words.compare.copyMarkdown}</Button>
      <Button onClick={() => copy('writeComparisonCells')}>{words.compare.copyCells}</Button>
      <Toast message={isSaid ? { text: words.compare.copied } : undefined} />
      {refused === undefined ? null : (
        <SelectedText
          heading={words.compare.copyText}
          hint={words.compare.copyRefused}
          text={refused}
          hasLines
          closeLabel={words.header.close}
          onClose={() => setRefused(undefined)}
        />
      )}
    </>
  );
}
