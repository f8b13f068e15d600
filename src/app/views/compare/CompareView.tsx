import { useMemo, useState } from 'react';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import type { LinkProblem } from '@/core/link/linkProblem';
import { answerOf } from '@/core/report/answer';
import { Alone } from './Alone';
import styles from './CompareView.module.css';
import { SideBySide } from './SideBySide';
import { focusAnswer } from './useTakePlan';

/** The Compare page: two plans side by side, with every difference in plan and answer. */
export function CompareView() {
  const words = useWords();
  const own = useWords('compare').compare;
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const other = usePlanStore((state) => state.other);
  const store = useStoreApi();
  /** What could not be read of a pasted link to B; shown as long as its plan is B. */
  const [said, setSaid] = useState<{ plan: unknown; problems: readonly LinkProblem[] }>();
  const tell = (problems: readonly LinkProblem[]) => {
    setSaid({ plan: store.getState().other?.plan, problems });
    focusAnswer();
  };
  const a = useMemo(() => answerOf(plan, pick), [plan, pick]);
  const b = useMemo(() => other && answerOf(other.plan, other.pick), [other]);
  if (!a.ok) throw new Error('the store holds a plan without an answer');
  return (
    <main className={styles.page}>
      {other && b?.ok ? (
        <SideBySide
          a={a.answer}
          b={b.answer}
          other={other}
          problems={said?.plan === other.plan ? said.problems : []}
          onTaken={tell}
        />
      ) : (
        <Alone
          a={a.answer}
          onTaken={tell}
          refusal={b && !b.ok ? own.tooLarge(b.problems.map(words.problem)[0] ?? '') : undefined}
        />
      )}
    </main>
  );
}
