import { useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Section } from '@/app/ui/Section';
import type { Answer } from '@/core/report/answer';
import { derivationOf } from '@/core/report/derivation';
import { isWorkloadRow } from '@/core/report/derivationRow';
import { DerivationLine } from './DerivationLine';
import styles from './DerivationSection.module.css';

/** How many steps are shown at once: a plan may have ten thousand workloads. */
const shownAtOnce = 40;

/** Every step from the load to the price, with its source. */
export function DerivationSection({ answer }: { readonly answer: Answer }) {
  const words = useWords('report');
  const [extra, setExtra] = useState(0);
  const steps = derivationOf(answer);
  const workloadSteps = steps.filter(isWorkloadRow).length;
  const hidden = Math.max(0, workloadSteps - shownAtOnce - extra);
  let passed = 0;
  const shown = steps.filter((step) => {
    if (!isWorkloadRow(step)) return true;
    passed += 1;
    return passed <= shownAtOnce + extra;
  });
  return (
    <Section id="derivation" heading={words.derivation.heading} aside={words.derivation.aside}>
      <table className={styles.table} aria-label={words.derivation.aside}>
        <tbody>
          {shown.map((step, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have a place, not a name of their own
            <DerivationLine key={`${step.kind} ${i}`} step={step} position={i + 1} />
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <Button look="link" className={styles.more} onClick={() => setExtra(extra + 200)}>
          {words.derivation.more(Math.min(200, hidden))}
        </Button>
      ) : null}
    </Section>
  );
}
