import { useEffect, useState } from 'react';
import { linkTo } from '@/app/store/pageLinks';
import { useStoreApi } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { copyText } from '@/app/ui/copyText';
import { SelectedText } from '@/app/ui/SelectedText';
import { Toast } from '@/app/ui/Toast';
import type { Comparison } from '@/core/report/comparison/compareAnswers';
import type { SideWords } from '@/core/report/comparison/sideWords';
import {
  writeComparisonCells,
  writeComparisonMarkdown,
} from '@/core/report/comparison/writeComparison';

type Props = {
  readonly comparison: Comparison;
  readonly words: SideWords;
  readonly isWhole: boolean;
};

const writers = { writeComparisonMarkdown, writeComparisonCells };

/** How long the message about copying is shown, in milliseconds. */
const shownMs = 4_000;

/** Copies the comparison for a document or a spreadsheet; when the browser refuses, shows the text selected. */
export function CopyTools({ comparison, words, isWhole }: Props) {
  const store = useStoreApi();
  const { compare, header } = words.a;
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
    const made = linkTo(store.getState()).then((link) =>
      writers[format](comparison, words, { isWhole, link }),
    );
    if (await copyText({ plain: made })) setCopies((count) => count + 1);
    else setRefused(await made.catch(() => undefined));
  };
  return (
    <>
      <Button onClick={() => copy('writeComparisonMarkdown')}>{compare.copyMarkdown}</Button>
      <Button onClick={() => copy('writeComparisonCells')}>{compare.copyCells}</Button>
      <Toast message={isSaid ? { text: compare.copied } : undefined} />
      {refused === undefined ? null : (
        <SelectedText
          heading={compare.copyText}
          hint={compare.copyRefused}
          text={refused}
          hasLines
          closeLabel={header.close}
          onClose={() => setRefused(undefined)}
        />
      )}
    </>
  );
}
