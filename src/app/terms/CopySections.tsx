import { useState } from 'react';
import { linkTo } from '@/app/store/pageLinks';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { copyText } from '@/app/ui/copyText';
import { SelectedText } from '@/app/ui/SelectedText';
import { Toast } from '@/app/ui/Toast';
import {
  type SectionsText,
  sectionsCells,
  sectionsMarkdown,
} from '@/core/report/document/sectionsText';
import styles from './CopySections.module.css';

type Props = {
  /** Written when it is copied. */
  readonly textOf: () => SectionsText;
};

const writers = { sectionsMarkdown, sectionsCells };

/** Copies what a page says for a document or a spreadsheet; when the browser refuses, shows the text selected. */
export function CopySections({ textOf }: Props) {
  const { offers: said, header } = useWords('products');
  const store = useStoreApi();
  const [isCopied, setIsCopied] = useState(false);
  const [refused, setRefused] = useState<string>();
  const copy = async (format: keyof typeof writers) => {
    const made = linkTo(store.getState()).then((link) => writers[format](textOf(), link));
    setIsCopied(false);
    if (await copyText({ plain: made })) setIsCopied(true);
    else setRefused(await made.catch(() => undefined));
  };
  return (
    <div className={styles.buttons}>
      <Button onClick={() => copy('sectionsMarkdown')}>{said.copyMarkdown}</Button>
      <Button onClick={() => copy('sectionsCells')}>{said.copyCells}</Button>
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
