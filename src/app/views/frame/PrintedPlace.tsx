import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { localDay } from '@/app/store/localDay';
import { linkTo, longestPrintedLink } from '@/app/store/pageLinks';
import { productVersion } from '@/app/store/productVersion';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import styles from './PrintedPlace.module.css';

/** What is said on paper of where a page comes from: the plan's title, the version, the day and the link. Made for printing. */
export function PrintedPlace() {
  const { productName } = useWords();
  const store = useStoreApi();
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    const make = () => {
      const { plan, view } = store.getState();
      // A comparison names both of its plans itself.
      const title = view === 'compare' ? [] : [plan.title ?? ''];
      const made = [...title, `${productName} ${productVersion}`, localDay(new Date())];
      const show = (link = '') => {
        const shown = [...made, link.length > longestPrintedLink ? '' : link];
        flushSync(() => setLines(shown.filter((text) => text !== '')));
      };
      show();
      // A link that needs no loading is there before the page is laid out for printing.
      void linkTo(store.getState()).then(show);
    };
    window.addEventListener('beforeprint', make);
    return () => window.removeEventListener('beforeprint', make);
  }, [productName, store]);
  return (
    <p className={styles.place} translate="no">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
