import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import type { Answer } from '@/core/report/answer';
import { mixSentence } from '@/core/report/document/answerPhrases';
import { mixSaving } from '@/core/report/mixSaving';
import styles from './MixSection.module.css';

/** The cheapest mix of shapes: it shows what it costs that all workers must have one shape. */
export function MixSection({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const mix = { cluster: answer.result.mix, saved: mixSaving(answer) ?? null };
  return (
    <Section heading={words.mix.heading} aside={words.mix.aside}>
      <p className={styles.text}>{mixSentence({ mix, figures: answer.option }, words)}</p>
    </Section>
  );
}
