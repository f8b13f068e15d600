import type { ReactNode } from 'react';
import { useWords } from '@/app/store/storeContext';
import { CodeBlock } from '@/app/ui/CodeBlock';
import styles from './EmbedBuilder.module.css';
import { EmbedPreview } from './EmbedPreview';

/** Longer code does not survive every editor, in characters. */
const safeCharacters = 8_000;

type Props = {
  readonly code: string;
  readonly fileName: string;
  /** The code that the preview runs. */
  readonly shown: string;
  readonly scheme: string;
  readonly isTransparent: boolean;
  readonly children?: ReactNode;
};

/** The code to copy, and its preview. */
export function EmbedResult({ code, fileName, shown, scheme, isTransparent, children }: Props) {
  const { number } = useWords();
  const { builder: words } = useWords('embed').embed;
  return (
    <>
      <CodeBlock
        label={words.code}
        text={code}
        fileName={fileName}
        copy={words.copy}
        copied={words.copied}
        refused={words.refused}
        download={words.download}
      />
      {code.length > safeCharacters ? (
        <p className={styles.hint}>{words.long(number(code.length))}</p>
      ) : null}
      {children}
      <h3 className={styles.previewHeading}>{words.preview}</h3>
      <EmbedPreview
        title={words.preview}
        code={shown}
        scheme={scheme}
        isTransparent={isTransparent}
      />
    </>
  );
}
