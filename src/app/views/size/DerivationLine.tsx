import { useId, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { type DerivationRow, isWorkloadRow } from '@/core/report/derivationRow';
import { writeFormula } from '@/core/report/formula';
import type { WordsWith } from '@/core/words/words';
import styles from './DerivationSection.module.css';
import { originLabel } from './originLabel';
import { SourceFacts } from './SourceFacts';

type Props = {
  readonly step: DerivationRow;
  /** Its position in the table, from 1: two steps may be about the same thing. */
  readonly position: number;
};

/** One step: what it is about, its formula and result; inputs and source unfold on demand. */
export function DerivationLine({ step, position }: Props) {
  const words = useWords('report');
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const label = originLabel(words, step.origin);
  return (
    <>
      <tr className={isWorkloadRow(step) ? styles.workload : undefined}>
        <td>
          <Subject step={step} />
        </td>
        <td className={styles.formula} translate="no">
          {writeFormula(step.formula, words.derivation.figure)}
        </td>
        <td className={styles.result}>{resultText(words, step)}</td>
        <td className={styles.source}>
          <Button
            look="link"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={words.source.open(position, subjectText(words, step), label)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {label}
          </Button>
        </td>
      </tr>
      {isOpen ? (
        <tr className={styles.factsRow}>
          <td colSpan={4} id={id}>
            <SourceFacts step={step} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Subject({ step }: { readonly step: DerivationRow }) {
  const words = useWords('report');
  const text = subjectText(words, step);
  return isWorkloadRow(step) && step.subject !== null ? <span translate="no">{text}</span> : text;
}

function subjectText(words: WordsWith<'report'>, { kind, subject }: DerivationRow): string {
  switch (kind) {
    case 'workload-throughput':
    case 'workload-resources':
      return subject ?? words.printed.unnamed;
    case 'project':
      return subject === null ? words.derivation.sharedProject : words.derivation.project(subject);
    default:
      return words.derivation.kinds[kind];
  }
}

function resultText(words: WordsWith<'report'>, { result }: DerivationRow): string {
  switch (result.unit) {
    case 'cu':
      return words.cu(result.value);
    case 'slaves':
      return words.derivation.slaveCount(result.value);
    case 'masters':
    case 'machines':
      return words.derivation.machineCount(result.value);
    case 'processes':
      return words.derivation.processCount(result.value);
    case 'percent':
      return words.percent(result.value);
    case 'shape':
      return words.shape(result.value);
    case 'price':
      return result.value ? words.money(result.value) : words.derivation.noPrice;
  }
}
