import { useEffect, useRef } from 'react';
import { useWords } from '@/app/store/storeContext';
import { AreaField } from '@/app/ui/AreaField';
import { Dialog } from '@/app/ui/Dialog';
import { DocumentSheet } from './DocumentSheet';
import styles from './ShareView.module.css';
import type { Share } from './useShareDocument';

/** A text that the browser refused to copy; undefined for the document as rich text. */
export type Refused = { readonly what: string; readonly text: string | undefined };

type Props = { readonly refused: Refused; readonly share: Share; readonly onClose: () => void };

/** Shows what could not be copied, selected, so that the user can copy it with the keyboard. */
export function RefusedText({ refused, share, onClose }: Props) {
  const { copy: said } = useWords('share').share;
  const rich = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const { current } = rich;
    if (!current) return;
    current.focus();
    window.getSelection()?.selectAllChildren(current);
  }, []);
  return (
    <Dialog heading={said.nameOf(refused.what)} closeLabel={said.close} onClose={onClose}>
      <p className={styles.hint}>{said.refused}</p>
      {refused.text === undefined ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <fieldset ref={rich} className={styles.refused} aria-label={refused.what} tabIndex={0}>
          <DocumentSheet share={share} isWhole />
        </fieldset>
      ) : (
        <AreaField
          label={refused.what}
          readOnly
          translate="no"
          value={refused.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </Dialog>
  );
}
