import { useEffect, useState } from 'react';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { Hidden } from '@/app/ui/Hidden';
import styles from './EmbedView.module.css';
import { pageLink, sameLink } from './pageLink';

/** A link that opens the same plan in a new tab. */
export function OpenLink({ text }: { readonly text: string }) {
  const { embed: words } = useWords('embed');
  const store = useStoreApi();
  const arrivals = usePlanStore((state) => state.arrivals);
  const [link, setLink] = useState(() => sameLink('size'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival leads to another plan.
  useEffect(() => {
    let isLatest = true;
    void pageLink(store.getState()).then((found) => {
      if (isLatest) setLink(found);
    });
    return () => {
      isLatest = false;
    };
  }, [store, arrivals]);
  return (
    <p className={styles.open}>
      <a href={link} target="_blank" rel="noopener">
        {text}
        <Hidden>{words.newTab}</Hidden>
      </a>
    </p>
  );
}
