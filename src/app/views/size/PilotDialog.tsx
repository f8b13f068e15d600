import { useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import { TextField } from '@/app/ui/TextField';
import { quantityProblem } from '@/core/plan/problem';
import { parseQuantity, type QuantityReading } from '@/core/quantity/parseQuantity';
import { pilotRate } from '@/core/sizing/pilotRate';
import styles from './PasteRowsDialog.module.css';

type Props = {
  readonly onTake: (recordsPerSecondPerCu: number) => void;
  readonly onClose: () => void;
};

/** Calculates records/s per CU from a pilot run: what it processed, with how many CU and how busy they were. */
export function PilotDialog({ onTake, onClose }: Props) {
  const words = useWords();
  const [records, setRecords] = useState('');
  const [cu, setCu] = useState('');
  const [cpu, setCpu] = useState('100');
  const [readRecords, readCu, readCpu] = [records, cu, cpu].map((text) => parseQuantity(text));
  const areRead = readRecords?.ok && readCu?.ok && readCpu?.ok;
  const rate = areRead ? pilotRate(readRecords.value, readCu.value, readCpu.value) : undefined;
  const problem = (text: string, reading: QuantityReading | undefined) =>
    text === '' || !reading || reading.ok ? undefined : words.problem(quantityProblem('', reading));
  return (
    <Dialog heading={words.pilot.heading} closeLabel={words.header.close} onClose={onClose}>
      <div className={styles.body}>
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
            problem={problem(cpu, readCpu)}
            onChange={(event) => setCpu(event.target.value)}
            unit="%"
            showsLabel
            isFigure
          />
        </div>
        <div role="status">
          {areRead && rate !== undefined ? (
            <>
              <p className={styles.result}>{words.pilot.result(rate)}</p>
              <p className={styles.hint}>
                {words.pilot.formula(readRecords.value, readCu.value, readCpu.value)}
              </p>
            </>
          ) : null}
          {areRead && rate === undefined ? (
            <p className={styles.problem}>{words.pilot.tooSmall}</p>
          ) : null}
        </div>
        <div className={styles.actions}>
          <Button onClick={onClose}>{words.pilot.cancel}</Button>
          <Button
            look="primary"
            disabled={rate === undefined}
            onClick={() => rate !== undefined && onTake(rate)}
          >
            {words.pilot.use}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
