import { usePlanStore, useWords } from '@/app/store/storeContext';
import styles from './EmbedView.module.css';
import { LinkFaults } from './LinkFaults';
import { OpenLink } from './OpenLink';

/** Shown when the link has no plan: an example could be mistaken for the plan that the page around it is about. */
export function EmbedEmpty() {
  const { embed: words } = useWords('embed');
  const notice = usePlanStore((state) => state.notice);
  return (
    <>
      <h1 className={styles.empty}>{words.nothing.heading}</h1>
      <p>{words.nothing.why}</p>
      <LinkFaults problems={notice?.problems ?? []} />
      <OpenLink text={words.nothing.start} />
    </>
  );
}
