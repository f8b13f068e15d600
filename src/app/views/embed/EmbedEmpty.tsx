import { usePlanStore, useWords } from '@/app/store/storeContext';
import styles from './EmbedView.module.css';
import { LinkFaults } from './LinkFaults';
import { OpenLink } from './OpenLink';

/** A frame without a plan says so: an example could be taken for the plan of the page around it. */
export function EmbedEmpty() {
  const { embed: words } = useWords();
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
