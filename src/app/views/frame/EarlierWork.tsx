import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import styles from './Frame.module.css';

/** Offers the last plan that was typed here, when the address has none. */
export function EarlierWork() {
  const words = useWords();
  const store = useStoreApi();
  const offered = usePlanStore((state) => state.offered);
  const dismiss = usePlanStore((state) => state.dismissOffer);
  const open = async () => {
    if (!offered) return;
    const { openSaved } = await import('@/app/store/shelfPlan');
    await openSaved(store, offered, words);
    document.getElementById('answer')?.focus({ preventScroll: true });
  };
  return (
    <aside className={styles.earlier} aria-label={words.work.heading} hidden={!offered}>
      {offered ? (
        <>
          <span>{words.work.offer(offered.name || words.plan.untitled, offered.savedAt)}</span>
          <Button look="link" onClick={() => void open()}>
            {words.work.open}
          </Button>
          <Button look="link" onClick={dismiss}>
            {words.work.dismiss}
          </Button>
        </>
      ) : null}
    </aside>
  );
}
