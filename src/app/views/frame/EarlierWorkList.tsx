import { useId, useState } from 'react';
import { forgetEarlierWork, readEarlierWork } from '@/app/store/earlierWork';
import type { SavedPlan } from '@/app/store/shelfEntry';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import styles from './Frame.module.css';
import own from './PlansList.module.css';

type Props = {
  readonly onOpen: (work: SavedPlan) => Promise<void>;
  readonly onDone: () => void;
};

/** Menu items for the plans that were typed here without being saved; they can be deleted. */
export function EarlierWorkList({ onOpen, onDone }: Props) {
  const words = useWords();
  const { menu: said } = useWords('shelf').shelf;
  const planId = usePlanStore((state) => state.planId);
  const dismissOffer = usePlanStore((state) => state.dismissOffer);
  const [, look] = useState(0);
  const id = useId();
  const works = readEarlierWork().filter((work) => work.id !== planId);
  if (works.length === 0) return null;
  const forget = () => {
    forgetEarlierWork(readEarlierWork());
    dismissOffer();
    look((count) => count + 1);
    onDone();
  };
  return (
    <>
      <p id={id} className={own.heading}>
        {words.work.heading}
      </p>
      <ul className={own.list} aria-labelledby={id}>
        {works.map((work) => (
          <li key={work.id}>
            <button
              type="button"
              className={styles.item}
              onClick={() => {
                onDone();
                void onOpen(work);
              }}
            >
              <span className={own.name} translate={work.name ? 'no' : undefined}>
                {work.name || words.plan.untitled}
              </span>
              <small>{said.typedOn(work.savedAt)}</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.item} onClick={forget}>
        {said.forget}
      </button>
    </>
  );
}
