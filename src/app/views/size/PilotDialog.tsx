import { useState } from 'react';
import { useLaterWords } from '@/app/store/laterWords';
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

/** Turns what a pilot run processed, with how many CU and how busy, into records/s per CU. */
export function PilotDialog({ onTake, onClose }: Props) {
  const words = useWords();
  const later = useLaterWords();
  const [records, setRecords] = useState('');
  const [cu, setCu] = useState('');
  const [cpu, setCpu] = useState('100');
  const [readRecords, readCu, readCpu] = [records, cu, cpu].map((text) => parseQuantity(text));
  const areRead = readRecords?.ok && readCu?.ok && readCpu?.ok;
  const rate = areRead ? pilotRate(readRecords.value, readCu.value, readCpu.value) : undefined;
  const problem = (text: string, reading: QuantityReading | undefined) =>
    text === '' || !reading || reading.ok ? undefined : words.problem(quantityProblem('', reading));
  return (
    <Dialog heading={later.pilot.heading} closeLabel={words.header.close} onClose={onClose}>
      <div className={styles.body}>
        <p className={styles.hint}>{later.pilot.hint}</p>
        <div className={styles.figures}>
          <TextField
            label={later.pilot.records}
            value={records}
            problem={problem(records, readRecords)}
            onChange={(event) => setRecords(event.target.value)}
            showsLabel
            isFigure
          />
          <TextField
            label={later.pilot.cu}
            value={cu}
            problem={problem(cu, readCu)}
            onChange={(event) => setCu(event.target.value)}
            showsLabel
            isFigure
          />
          <TextField
            label={later.pilot.cpu}
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
              <p className={styles.result}>{later.pilot.result(rate)}</p>
              <p className={styles.hint}>
                {later.pilot.formula(readRecords.value, readCu.value, readCpu.value)}
              </p>
            </>
          ) : null}
          {areRead && rate === undefined ? (
            <p className={styles.problem}>{later.pilot.tooSmall}</p>
          ) : null}
        </div>
        <div className={styles.actions}>
          <Button onClick={onClose}>{later.pilot.cancel}</Button>
          <Button
            look="primary"
            disabled={rate === undefined}
            onClick={() => rate !== undefined && onTake(rate)}
          >
            {later.pilot.use}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
