import { useWords } from '@/app/store/storeContext';
import { Dialog } from '@/app/ui/Dialog';
import styles from './Frame.module.css';

type Props = { readonly link: string; readonly onClose: () => void };

/** The link as selected text, where the browser refuses to copy. */
export function RefusedCopy({ link, onClose }: Props) {
  const words = useWords();
  return (
    <Dialog heading={words.header.linkLabel} closeLabel={words.header.close} onClose={onClose}>
      <div className={styles.linkBox}>
        <p>{words.header.copyRefused}</p>
        <textarea
          className={styles.link}
          aria-label={words.header.linkLabel}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </div>
    </Dialog>
  );
}
