import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import type { Answer } from '@/core/report/answer';
import { mixSaving } from '@/core/report/mixSaving';
import styles from './MixSection.module.css';

/** The cheapest mix of shapes: it shows what it costs that all workers must have one shape. */
export function MixSection({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const { mix } = answer.result;
  const saved = mixSaving(answer);
  const isPriced = answer.option.price !== null;
  return (
    <Section heading={words.mix.heading} aside={words.mix.aside}>
      <p className={styles.text}>
        {mix === null ? words.mix.none : null}
        {mix && !isPriced ? words.mix.uncompared : null}
        {mix && isPriced && saved === undefined ? words.mix.same : null}
        {mix && saved !== undefined
          ? words.mix.sentence(
              mix.slaves.map(({ slave, count }) => words.machines(count, slave)),
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
