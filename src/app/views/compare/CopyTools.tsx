import { useEffect, useState } from 'react';
import { linkTo } from '@/app/store/linkSync';
import { useStoreApi } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { SelectedText } from '@/app/ui/SelectedText';
import { Toast } from '@/app/ui/Toast';
import type { Comparison } from '@/core/report/comparison/compareAnswers';
import type { ComparisonWords } from '@/core/report/comparison/headline';

type Props = {
  readonly comparison: Comparison;
  readonly words: ComparisonWords;
  readonly isWhole: boolean;
};

/** How long it is said that something was copied, in milliseconds. */
const shownMs = 4_000;

/** Copies the comparison for a document or a spreadsheet; where the browser refuses, shows the text selected. */
export function CopyTools({ comparison, words, isWhole }: Props) {
  const { page, own } = words;
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
    const [link, writers] = await Promise.all([
      linkTo(store.getState()),
      import('@/core/report/comparison/writeComparison'),
    ]);
    const text = writers[format](comparison, words, { isWhole, link });
    try {
      await navigator.clipboard.writeText(text);
      setCopies(copies + 1);
    } catch {
      setRefused(text);
    }
  };
  return (
    <>
      <Button onClick={() => copy('writeComparisonMarkdown')}>{own.copyMarkdown}</Button>
      <Button onClick={() => copy('writeComparisonCells')}>{own.copyCells}</Button>
      <Toast message={isSaid ? { text: own.copied } : undefined} />
      {refused === undefined ? null : (
        <SelectedText
          heading={own.copyText}
          hint={own.copyRefused}
          text={refused}
          hasLines
          closeLabel={page.header.close}
          onClose={() => setRefused(undefined)}
        />
      )}
    </>
  );
}
