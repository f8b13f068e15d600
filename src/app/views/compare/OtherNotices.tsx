import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { showMarks } from '@/app/ui/showMarks';
import type { LinkProblem } from '@/core/link/linkProblem';
import type { OtherPlan } from '@/core/link/linkState';
import type { Answer } from '@/core/report/answer';
import { changeOf, stampedPlan } from '@/core/report/answerStamp';
import styles from './CompareView.module.css';
import { focusAnswer } from './useTakePlan';

type Props = {
  readonly answer: Answer;
  readonly other: OtherPlan;
  /** What could not be read of the link to B. */
  readonly problems: readonly LinkProblem[];
  readonly onDismiss: () => void;
};

/** What could not be read of the link to B, or how its answer has changed since the link was made. */
export function OtherNotices({ answer, other, problems, onDismiss }: Props) {
  const own = useWords('compare').compare;
  const { link, stamp: words } = useWords();
  const setOther = usePlanStore((state) => state.setOther);
  if (problems.length > 0) {
    const sentences = [...new Set(problems.map(link.problem))];
    const rest = sentences.length - listed;
    return (
      <Notice heading={link.heading} action={dismissButton(onDismiss)}>
        <ul className={styles.problems}>
          {sentences.slice(0, listed).map((sentence) => (
            <li key={sentence}>{showMarks(sentence)}</li>
          ))}
          {rest > 0 ? <li>{link.more(rest)}</li> : null}
        </ul>
        <p>{link.kept}</p>
      </Notice>
    );
  }
  const was = other.stamp;
  const change = was && changeOf(was, answer);
  if (!was || !change || change.causes.length === 0) return null;
  const { now, causes, currency, per } = change;
  // From then on the link carries today's answer.
  const dismiss = () => {
    setOther(stampedPlan(other.plan, other.pick), { kind: 'acceptSecondAnswer' });
    focusAnswer();
  };
  return (
    <Notice heading={own.changedHeading} action={dismissButton(dismiss)}>
      <ul className={styles.problems}>
        <li>{words.was(was, currency, per)}</li>
        <li>{words.now(now, currency, per)}</li>
        {causes.map((cause) => (
          <li key={cause}>{words.cause(cause, was, now)}</li>
        ))}
      </ul>
    </Notice>
  );

  function dismissButton(act: () => void) {
    return (
      <Button look="link" onClick={act}>
        {link.dismiss}
      </Button>
    );
  }
}

/** How many problems are listed; the rest are counted. */
const listed = 6;
