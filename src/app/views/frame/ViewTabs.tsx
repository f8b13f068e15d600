import { usePlanStore, useWords } from '@/app/store/storeContext';
import type { ViewId } from '@/core/link/linkState';

import styles from './ViewTabs.module.css';

/** A page with a tab. An embed has none, because it is inside other pages; leaving is reached from where it matters. */
type TabId = Exclude<ViewId, 'embed' | 'leaving'>;

export function isTab(view: ViewId): view is TabId {
  return view !== 'embed' && view !== 'leaving';
}

/** The tabs of the pages. Each page has an address of its own, so Back leads to the page before. */
export function ViewTabs({ views }: { readonly views: readonly TabId[] }) {
  const words = useWords();
  const shown = usePlanStore((state) => state.view);
  const setView = usePlanStore((state) => state.setView);
  return (
    <nav className={styles.tabs} aria-label={words.header.views}>
      {views.map((view) => (
        <a
          key={view}
          href={`#/${view}`}
          aria-current={view === shown ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            setView(view);
            window.scrollTo(0, 0);
          }}
        >
          {words.header.viewNames[view]}
        </a>
      ))}
    </nav>
  );
}
