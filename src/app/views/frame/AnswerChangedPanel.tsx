import { useState } from 'react';
import { useLaterWords } from '@/app/store/laterWords';
import { usePlanStore } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import type { AnswerStamp } from '@/core/plan/answerStamp';
import { answerOf } from '@/core/report/answer';
import { changeOf } from '@/core/report/answerStamp';
import styles from './Frame.module.css';

type Props = { readonly was: AnswerStamp; readonly onDismiss: () => void };

/** The answer that a link was made with beside the answer that its plan has today, and why they differ. */
export function AnswerChangedPanel({ was, onDismiss }: Props) {
  const { stamp: words, link } = useLaterWords();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  // The link's own answer stays in the notice while the plan is edited further.
  const [change] = useState(() => {
    const answering = answerOf(plan, pick);
    return answering.ok ? changeOf(was, answering.answer) : undefined;
  });
  if (!change) return null;
  const { now, causes, currency, per } = change;
  return (
    <Notice
      heading={words.heading}
      action={
        <Button look="link" onClick={onDismiss}>
          {link.dismiss}
        </Button>
      }
    >
      <ul className={styles.problems}>
        <li>{words.was(was, currency, per)}</li>
        <li>{words.now(now, currency, per)}</li>
        {causes.map((cause) => (
          <li key={cause}>{words.cause(cause, was, now)}</li>
        ))}
      </ul>
    </Notice>
  );
}
