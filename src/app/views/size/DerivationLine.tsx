import { useId, useState } from 'react';
import { useLaterWords } from '@/app/store/laterWords';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { type DerivationStep, isWorkloadStep } from '@/core/report/derivationStep';
import { writeFormula } from '@/core/report/formula';
import type { Words } from '@/core/words/en';
import type { LaterWords } from '@/core/words/laterEn';
import styles from './DerivationSection.module.css';
import { originLabel } from './originLabel';
import { SourceFacts } from './SourceFacts';

type Props = {
  readonly step: DerivationStep;
  /** Its place in the table, from 1: two steps may be about one subject. */
  readonly position: number;
};

/** One step: subject, formula, result, and its inputs and source on demand. */
export function DerivationLine({ step, position }: Props) {
  const words = useWords();
  const later = useLaterWords();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const label = originLabel(later, step.origin);
  return (
    <>
      <tr className={isWorkloadStep(step) ? styles.workload : undefined}>
        <td>
          <Subject step={step} />
        </td>
        <td className={styles.formula} translate="no">
          {writeFormula(step.formula, later.derivation.figure)}
        </td>
        <td className={styles.result}>{resultText(words, later, step)}</td>
        <td className={styles.source}>
          <Button
            look="link"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={later.source.open(position, subjectText(later, step), label)}
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

function Subject({ step }: { readonly step: DerivationStep }) {
  const later = useLaterWords();
  const text = subjectText(later, step);
  return isWorkloadStep(step) && step.subject !== null ? <span translate="no">{text}</span> : text;
}

function subjectText(later: LaterWords, { kind, subject }: DerivationStep): string {
  switch (kind) {
    case 'workload-throughput':
    case 'workload-resources':
      return subject ?? later.derivation.unnamedWorkload;
    case 'project':
      return subject === null ? later.derivation.sharedProject : later.derivation.project(subject);
    default:
      return later.derivation.kinds[kind];
  }
}

function resultText(words: Words, later: LaterWords, { result }: DerivationStep): string {
  switch (result.unit) {
    case 'cu':
      return words.cu(result.value);
    case 'slaves':
      return later.derivation.slaveCount(result.value);
    case 'machines':
      return later.derivation.machineCount(result.value);
    case 'percent':
      return words.percent(result.value);
    case 'shape':
      return words.shape(result.value);
    case 'price':
      return result.value ? words.money(result.value) : later.derivation.noPrice;
  }
}
