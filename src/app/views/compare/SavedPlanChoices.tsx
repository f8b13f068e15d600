import { useEffect, useState } from 'react';
import { readShelf, watchShelf } from '@/app/store/shelf';
import { useWords } from '@/app/store/storeContext';
import styles from './PlanChooser.module.css';

/** The plans kept in this browser, the newest first; nothing where there are none. */
export function SavedPlanChoices({ onTake }: { readonly onTake: (link: string) => void }) {
  const words = useWords();
  const own = useWords('compare').compare;
  const [plans, setPlans] = useState(readShelf);
  useEffect(() => watchShelf(() => setPlans(readShelf())), []);
  if (plans.length === 0) return null;
  return (
    <>
      <h3 className={styles.name}>{own.saved}</h3>
      <ul className={`${styles.items} ${styles.saved}`}>
        {plans.map(({ id, name, link }) => (
          <li key={id}>
            <button type="button" className={styles.item} onClick={() => onTake(link)}>
              <span translate={name ? 'no' : undefined}>{name || words.plan.untitled}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
