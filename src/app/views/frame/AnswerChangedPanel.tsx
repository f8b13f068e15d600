import { useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import type { AnswerStamp } from '@/core/plan/answerStamp';
import { answerOf } from '@/core/report/answer';
import { changeOf, type StampChange } from '@/core/report/answerStamp';
import styles from './AnswerChangedPanel.module.css';

type Props = { readonly was: AnswerStamp; readonly onDismiss: () => void };

/** The answer that a link was made with, today's answer to the same plan, and why they differ. */
export function AnswerChangedPanel({ was, onDismiss }: Props) {
  const { stamp: words, link } = useWords();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  // The notice keeps showing the link's answer while the plan is edited.
  const [change] = useState(() => {
    const answering = answerOf(plan, pick);
    return answering.ok ? changeOf(was, answering.answer) : undefined;
  });
  if (!change) return null;
  const { now, causes } = change;
  return (
    <Notice
      heading={words.heading}
      action={
        <Button look="link" onClick={onDismiss}>
          {link.dismiss}
        </Button>
      }
    >
      <dl className={styles.sides}>
        <div className={styles.was}>
          <dt>{words.sides.was}</dt>
          <Parts stamp={was} beside={now} change={change} />
        </div>
        <div>
          <dt>{words.sides.now}</dt>
          <Parts stamp={now} beside={was} change={change} />
        </div>
      </dl>
      {causes.map((cause) => (
        <p key={cause} className={styles.cause}>
          {words.cause(cause, was, now)}
        </p>
      ))}
    </Notice>
  );
}

type PartsProps = {
  readonly stamp: AnswerStamp;
  readonly beside: AnswerStamp;
  readonly change: StampChange;
};

/** One answer in four parts. The parts that differ from the other answer stand out. */
function Parts({ stamp, beside, change: { currency, per } }: PartsProps) {
  const { parts } = useWords().stamp;
  const textsOf = ({ requiredCu, slaveCount, slave, masterCount, master, amount }: AnswerStamp) => [
    parts.need(requiredCu),
    parts.slaves(slaveCount, slave),
    parts.masters(masterCount, master),
    parts.cost(amount, currency, per),
  ];
  const others = textsOf(beside);
  return textsOf(stamp).map((text, i) => (
    <dd key={text} className={text === others[i] ? undefined : styles.changed}>
      {text}
    </dd>
  ));
}
