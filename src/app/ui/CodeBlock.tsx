import { useRef, useState } from 'react';
import { Button } from './Button';
import styles from './CodeBlock.module.css';
import { copyText } from './copyText';
import { saveFile } from './saveFile';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly fileName: string;
  readonly copy: string;
  readonly copied: string;
  /** Shown when the browser refuses to copy; the text is then selected. */
  readonly refused: string;
  readonly download: string;
};

/** Text to paste elsewhere: shown, copied or downloaded as it is. */
export function CodeBlock({ label, text, fileName, copy, copied, refused, download }: Props) {
  const code = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState({ of: text, message: '' });
  const take = async () => {
    if (await copyText({ plain: text })) return setSaid({ of: text, message: copied });
    if (code.current) window.getSelection()?.selectAllChildren(code.current);
    setSaid({ of: text, message: refused });
  };
  return (
    <div className={styles.block}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <fieldset className={styles.code} aria-label={label} tabIndex={0}>
        <pre ref={code} className={styles.text} translate="no">
          {text}
        </pre>
      </fieldset>
      <div className={styles.actions}>
        <Button onClick={take}>{copy}</Button>
        <Button onClick={() => saveFile(fileName, text)}>{download}</Button>
        {/* Of another text nothing was copied yet. */}
        <span role="status">{said.of === text ? said.message : ''}</span>
      </div>
    </div>
  );
}
