import { useLaterWords } from '@/app/store/laterWords';
import { useWords } from '@/app/store/storeContext';
import { Dialog } from '@/app/ui/Dialog';
import styles from './Frame.module.css';

type Props = { readonly link: string; readonly onClose: () => void };

/** The link as selected text, where the browser refuses to copy. */
export function RefusedCopy({ link, onClose }: Props) {
  const words = useWords();
  const { copying } = useLaterWords();
  return (
    <Dialog heading={copying.label} closeLabel={words.header.close} onClose={onClose}>
      <div className={styles.linkBox}>
        <p>{copying.refused}</p>
        <textarea
          className={styles.link}
          aria-label={copying.label}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </div>
    </Dialog>
  );
}
