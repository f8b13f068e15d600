import { useMemo, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { useScratch } from '@/app/store/useScratch';
import { CheckField } from '@/app/ui/CheckField';
import { fitRate } from '@/core/rates/fitRate';
import { measurementUses } from '@/core/rates/measurementColumns';
import { noMeasurementChoices, readMeasurements } from '@/core/rates/readMeasurements';
import { DecimalSignField } from './DecimalSignField';
import { JobsFindings } from './JobsFindings';
import { JobsText } from './JobsText';
import { PastedColumns } from './PastedColumns';
import styles from './RateDialog.module.css';
import { RateFoot, type RateFootProps } from './RateFoot';
import { cellsOf, longestTable } from './tableText';

/** The rate that several measured jobs have in common: from a pasted table or a file, in which a row is a job. */
export function JobsPanel(foot: RateFootProps) {
  const words = useWords('rates', 'workloads');
  const said = words.jobs;
  const [text, setText] = useScratch('measured jobs');
  const [choices, setChoices] = useState(noMeasurementChoices);
  const isTooLong = text.length > longestTable;
  const cells = useMemo(() => (isTooLong ? [] : cellsOf(text)), [text, isTooLong]);
  const reading = useMemo(() => readMeasurements(cells, choices), [cells, choices]);
  const { measurements, refused, totals, doubtful } = reading;
  const fit = useMemo(() => fitRate(measurements), [measurements]);
  /** Choices made for one table do not apply to another. */
  const change = (next: string) => {
    if (next.split('\n', 1)[0] !== text.split('\n', 1)[0]) setChoices(noMeasurementChoices);
    setText(next);
  };
  return (
    <>
      <p className={styles.hint}>{said.hint}</p>
      <JobsText text={text} onChange={change} />
      {isTooLong ? <p className={styles.problem}>{words.pasteRows.tooLong(longestTable)}</p> : null}
      {reading.columns.length > 0 ? (
        <PastedColumns
          cells={cells}
          columns={reading.columns}
          hasHeadings={reading.hasHeadings}
          uses={measurementUses}
          names={said.uses}
          chosen={choices.uses}
          onChoose={(uses) => setChoices({ ...choices, uses })}
          onHeadings={(hasHeadings) => setChoices({ ...choices, uses: new Map(), hasHeadings })}
        />
      ) : null}
      {doubtful ? (
        <DecimalSignField
          text={doubtful.text}
          value={choices.decimalSign}
          openLabel={said.askLater}
          onChange={(decimalSign) => setChoices({ ...choices, decimalSign })}
        />
      ) : null}
      {reading.mayBeShare ? (
        <CheckField
          label={said.isShare}
          checked={reading.isShare}
          onChange={(isShare) => setChoices({ ...choices, isShare })}
        />
      ) : null}
      {totals.length > 0 ? (
        <CheckField
          label={said.keepTotals}
          checked={choices.keepsTotals}
          onChange={(keepsTotals) => setChoices({ ...choices, keepsTotals })}
        />
      ) : null}
      <JobsFindings reading={reading} fit={fit} areTotalsKept={choices.keepsTotals} />
      <RateFoot {...foot} taken="measured" rate={fit?.rate} offersAll>
        {fit ? said.found(fit.jobs, refused.length, fit.outliers.length) : said.nothing}
        {fit && fit.rate === undefined ? (
          <span className={styles.problem}> {words.pilot.tooSmall}</span>
        ) : null}
      </RateFoot>
    </>
  );
}
