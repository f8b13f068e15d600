import { writePlanFile } from '@/app/store/shelfPlanFile';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import { saveFile } from '@/app/ui/saveFile';
import { chatCharacters } from '@/core/link/longLink';
import styles from './SavedPlans.module.css';

type Props = {
  readonly link: string;
  readonly onCopy: () => void;
  /** Called with a message when the plan was saved to a file. */
  readonly onSaved: (message: string) => void;
  readonly onClose: () => void;
};

/** Shown before copying a link so long that programs may cut it. */
export function LongLink({ link, onCopy, onSaved, onClose }: Props) {
  const words = useWords();
  const { longLink: said, told } = useWords('shelf').shelf;
  const store = useStoreApi();
  const save = () => {
    const { plan } = store.getState();
    const name = `${plan.title ?? words.plan.untitled}.json`;
    saveFile(name, writePlanFile(plan));
    onSaved(told.fileSaved(name));
  };
  return (
    <Dialog heading={said.heading} closeLabel={words.header.close} onClose={onClose}>
      <div className={styles.body}>
        <p>{said.sentence(link.length, chatCharacters)}</p>
        <p className={styles.hint}>{said.fileHint}</p>
        <div className={styles.actions}>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button onClick={onCopy}>{said.copy}</Button>
          <Button look="primary" onClick={save}>
            {said.saveFile}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
