import { useMemo, useState } from 'react';
import { localDay } from '@/app/store/localDay';
import { useWords, useWordsFor } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { CheckField } from '@/app/ui/CheckField';
import { Hidden } from '@/app/ui/Hidden';
import type { LinkProblem } from '@/core/link/linkProblem';
import type { OtherPlan } from '@/core/link/linkState';
import type { Answer } from '@/core/report/answer';
import { compareAnswers } from '@/core/report/comparison/compareAnswers';
import { headlineOf } from '@/core/report/comparison/headline';
import {
  answerRows,
  countRows,
  optionRowsOf,
  settingRows,
  shapeHeading,
} from '@/core/report/comparison/layOutComparison';
import { rateWarningOf } from '@/core/report/comparison/rateWarningOf';
import styles from './CompareView.module.css';
import { CopyTools } from './CopyTools';
import { OtherNotices } from './OtherNotices';
import { PlanPanel } from './PlanPanel';
import { RowsSection } from './RowsSection';
import { useSwap } from './useTakePlan';
import { WorkloadsSection } from './WorkloadsSection';

type Props = {
  readonly a: Answer;
  readonly b: Answer;
  readonly other: OtherPlan;
  /** What of B's link could not be read. */
  readonly problems: readonly LinkProblem[];
  readonly onTaken: (problems: readonly LinkProblem[]) => void;
};

/** Two answers: the difference in a sentence, both clusters, and every line of both. */
export function SideBySide({ a, b, other, problems, onTaken }: Props) {
  const words = useWords('compare');
  const { compare: own } = words;
  const sides = {
    a: useWordsFor(a.plan.platform, 'compare'),
    b: useWordsFor(b.plan.platform, 'compare'),
  };
  const date = localDay(new Date());
  const comparison = useMemo(() => compareAnswers(a, b, date), [a, b, date]);
  const counts = useMemo(() => countRows(comparison), [comparison]);
  const swap = useSwap();
  const [isWhole, setIsWhole] = useState(false);
  const headline = headlineOf(comparison, sides);
  const warning = rateWarningOf(comparison, sides);
  const rest = own.rest[isWhole ? 'shown' : 'hidden'];
  const titles = { a: a.plan.title, b: b.plan.title };
  const section = { titles, isWhole };
  const panel = {
    barLengthCu: comparison.barLengthCu,
    namesProduct: a.plan.platform !== b.plan.platform,
  };
  return (
    <>
      <div id="answer" tabIndex={-1} className={styles.head}>
        <p className={styles.label}>{own.heading}</p>
        <h1 className={styles.headline}>{headline}</h1>
        <Hidden>
          <span role="status">{headline}</span>
        </Hidden>
        {warning === undefined ? null : <p className={styles.hint}>{warning}</p>}
      </div>
      <OtherNotices answer={b} other={other} problems={problems} onDismiss={() => onTaken([])} />
      <div className={styles.sides}>
        <PlanPanel side="a" answer={a} {...panel} />
        <PlanPanel side="b" answer={b} {...panel} onTaken={onTaken} />
      </div>
      <div className={styles.tools}>
        <CheckField
          label={own.onlyDifferences}
          checked={!isWhole}
          onChange={(isOnly) => setIsWhole(!isOnly)}
        />
        <p role="status" className={styles.counts}>
          <span>{own.rest.differ(counts.different, words.number(counts.different))}</span>
          <span>{rest(counts.alike, words.number(counts.alike))}</span>
        </p>
        <div className={styles.buttons}>
          <Button onClick={swap}>{own.swap}</Button>
          <CopyTools comparison={comparison} words={sides} isWhole={isWhole} />
        </div>
      </div>
      <RowsSection
        {...section}
        heading={own.answers}
        first={own.figure}
        rows={answerRows(comparison, sides)}
      />
      <RowsSection
        {...section}
        heading={own.settings}
        first={own.setting}
        rows={settingRows(comparison, sides)}
      />
      <WorkloadsSection {...section} comparison={comparison} words={sides} />
      {comparison.options.length > 0 ? (
        <RowsSection
          {...section}
          isWhole
          heading={own.options}
          first={shapeHeading(comparison, sides)}
          rows={optionRowsOf(comparison, sides)}
        />
      ) : null}
    </>
  );
}
