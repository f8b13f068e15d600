import { usePlanStore, useWords } from '@/app/store/storeContext';
import type { Answer } from '@/core/report/answer';
import { changeOf } from '@/core/report/answerStamp';
import styles from './EmbedView.module.css';
import { LinkFaults } from './LinkFaults';

/** Shown before the figures: what could not be read from the link, or that its answer has changed. */
export function EmbedNotice({ answer }: { readonly answer: Answer }) {
  const notice = usePlanStore((state) => state.notice);
  const { link, stamp } = useWords();
  if (!notice) return null;
  if (notice.was) {
    const { now, currency, per } = changeOf(notice.was, answer);
    const sentences = [stamp.was(notice.was, currency, per), stamp.now(now, currency, per)];
    return <p className={styles.notice}>{sentences.join(' ')}</p>;
  }
  return (
    <div className={styles.notice}>
      <p className={styles.noticeHeading}>{link.heading}</p>
      <LinkFaults problems={notice.problems} />
    </div>
  );
}
