import { CapacityBar } from '@/app/charts/CapacityBar';
import { Figures } from '@/app/ui/Figures';
import { Unbroken } from '@/app/ui/Unbroken';
import { answerFigures } from '@/core/report/answerFigures';
import { pricedSentence } from '@/core/report/document/answerSentence';
import { cardAnswer } from '@/core/report/document/cardAnswer';
import { offerText, pricesText } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type { Note } from '@/core/sizing/note';
import styles from './CardPart.module.css';

type Props = { readonly document: ReportDocument; readonly words: DocumentWords };

/** The answer: the cluster, or the change of the one that somebody has, as a sentence, its price and figures, the bar, the notes, and the price list. */
export function CardPart({ document, words }: Props) {
  const { plan, notes } = document;
  const shown = cardAnswer(document, words);
  const { standing, headline, said, bar, master, range } = shown;
  const { price, nodeCount, stepCu, utilisationPercent } = shown;
  const figures = {
    price,
    capacityCu: bar.capacityCu,
    requiredCu: bar.needCu,
    nodeCount,
    stepCu,
    utilisationPercent,
  };
  return (
    <section className={styles.card} aria-label={words.answer.heading}>
      <p className={styles.label}>
        {plan.title === null ? null : (
          <span className={styles.title} translate="no">
            {plan.title}
          </span>
        )}
        <span>{standing}</span>
      </p>
      <h1 className={styles.sentence}>
        <Unbroken text={holdFigures(headline)} />
      </h1>
      <Figures figures={answerFigures(figures, document.processes, words)} look="card" />
      <p className={styles.terms}>
        <Unbroken text={pricedSentence(document, words)} />
      </p>
      <CapacityBar figures={bar} master={master} labels={words.answer} />
      {said.map((text) => (
        <p key={text} className={styles.small}>
          {text}
        </p>
      ))}
      {range === undefined ? null : <p className={styles.small}>{range}</p>}
      {notes.length > 0 ? (
        <ul className={styles.notes} aria-label={words.answer.notes}>
          {notes.map((note) => (
            <li key={note.code}>
              <Unbroken text={words.note(note)} wholes={machinesIn(note, words)} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className={styles.small}>
        <Unbroken
          text={`${offerText(document, words)}${words.document.between}${pricesText(document, words)}`}
        />
      </p>
    </section>
  );
}

/** The machines that a note names by their number and shape. */
function machinesIn({ values }: Note, words: DocumentWords): readonly string[] {
  return 'slaveCount' in values ? [words.machines(values.slaveCount, values.slave)] : [];
}

/** In a narrow frame a line must not break between a number and its unit. */
function holdFigures(sentence: string): string {
  return sentence.replace(/(?<=\d) (?=×|GB)|(?<=×) /g, '\u00A0');
}
