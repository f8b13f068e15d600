import { useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { TextField } from '@/app/ui/TextField';
import { type Problem, quantityProblem } from '@/core/plan/problem';
import { parseQuantity, type QuantityReading } from '@/core/quantity/parseQuantity';
import { pilotRate } from '@/core/rates/pilotRate';
import styles from './RateDialog.module.css';
import { RateFoot, type RateFootProps } from './RateFoot';

/** A job uses no more than all of its CPU. */
const mostCpu = 100;

/** Calculates records/s per CU from a pilot run: what it processed, with how many CU and how busy they were. */
export function PilotPanel(foot: RateFootProps) {
  const words = useWords('rates');
  const [records, setRecords] = useState('');
  const [cu, setCu] = useState('');
  const [cpu, setCpu] = useState('100');
  const [readRecords, readCu, readCpu] = [records, cu, cpu].map((text) => parseQuantity(text));
  const areRead = readRecords?.ok && readCu?.ok && readCpu?.ok;
  const isPossible = areRead && readCpu.value <= mostCpu;
  const rate = isPossible ? pilotRate(readRecords.value, readCu.value, readCpu.value) : undefined;
  const problem = (text: string, reading: QuantityReading | undefined, most?: number) => {
    const found = text === '' || !reading ? undefined : problemOf(reading, most);
    return found && words.problem(found);
  };
  return (
    <>
      <p className={styles.hint}>{words.pilot.hint}</p>
      <div className={styles.figures}>
        <TextField
          label={words.pilot.records}
          value={records}
          problem={problem(records, readRecords)}
          onChange={(event) => setRecords(event.target.value)}
          showsLabel
          isFigure
        />
        <TextField
          label={words.pilot.cu}
          value={cu}
          problem={problem(cu, readCu)}
          onChange={(event) => setCu(event.target.value)}
          showsLabel
          isFigure
        />
        <TextField
          label={words.pilot.cpu}
          value={cpu}
          problem={problem(cpu, readCpu, mostCpu)}
          onChange={(event) => setCpu(event.target.value)}
          unit="%"
          showsLabel
          isFigure
        />
      </div>
      <RateFoot {...foot} taken="measured" rate={rate}>
        {areRead && rate !== undefined
          ? words.pilot.formula(readRecords.value, readCu.value, readCpu.value)
          : null}
        {isPossible && rate === undefined ? (
          <span className={styles.problem}>{words.pilot.tooSmall}</span>
        ) : null}
      </RateFoot>
    </>
  );
}

function problemOf(reading: QuantityReading, most: number | undefined): Problem | undefined {
  if (!reading.ok) return quantityProblem('', reading);
  if (most === undefined || reading.value <= most) return undefined;
  return { path: '', code: 'above-maximum', limit: most };
}
