import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import type { ToastMessage } from '@/app/ui/Toast';
import styles from './ShareView.module.css';
import type { Labels } from './useLabels';

type Props = { readonly labels: Labels; readonly say: (message: ToastMessage) => void };

/** Labels that the link brought: the user can keep them as the own ones or drop them. Both can be undone. */
export function BroughtLabels({ labels, say }: Props) {
  const { labels: said } = useWords('share').share;
  const { shown, own, putInLink, setOwn } = labels;
  const takeOver = () => {
    setOwn(shown);
    say({ text: said.taken, action: { label: said.undo, run: () => setOwn(own) } });
  };
  const remove = () => {
    putInLink(undefined);
    say({ text: said.removed, action: { label: said.undo, run: () => putInLink(shown) } });
  };
  return (
    <div role="status" className={styles.brought}>
      <p>
        <b>{said.broughtHeading}</b>
      </p>
      <p>{said.brought}</p>
      <div className={styles.buttons}>
        <Button onClick={takeOver}>{said.takeOver}</Button>
        <Button onClick={remove}>{said.remove}</Button>
      </div>
    </div>
  );
}
