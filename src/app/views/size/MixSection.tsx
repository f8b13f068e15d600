import { useLaterWords } from '@/app/store/laterWords';
import { Section } from '@/app/ui/Section';
import type { Answer } from '@/core/report/answer';
import { mixSaving } from '@/core/report/mixSaving';
import styles from './MixSection.module.css';

/** The cheapest mix of shapes: what the rule that all Slaves have one shape costs. */
export function MixSection({ answer }: { readonly answer: Answer }) {
  const later = useLaterWords();
  const { mix } = answer.result;
  const saved = mixSaving(answer);
  const isPriced = answer.option.price !== null;
  return (
    <Section heading={later.mix.heading} aside={later.mix.aside}>
      <p className={styles.text}>
        {mix === null ? later.mix.none : null}
        {mix && !isPriced ? later.mix.uncompared : null}
        {mix && isPriced && saved === undefined ? later.mix.same : null}
        {mix && saved !== undefined
          ? later.mix.sentence(
              mix.slaves.map(({ slave, count }) => later.mix.part(count, slave)),
              mix.masterCount,
              mix.master,
              mix.price,
              saved,
            )
          : null}
      </p>
    </Section>
  );
}
