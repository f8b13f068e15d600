import { CapacityBar } from '@/app/charts/CapacityBar';
import { Unbroken } from '@/app/ui/Unbroken';
import { reductionOf } from '@/core/quantity/money';
import {
  clusterText,
  pricedSentence,
  rangeSentence,
  standingSentence,
} from '@/core/report/document/answerSentence';
import { offerText, pricesText } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type { Note } from '@/core/sizing/note';
import styles from './CardPart.module.css';

type Props = { readonly document: ReportDocument; readonly words: DocumentWords };

/** The answer: the cluster as a sentence, its price and figures, the bar, the notes, and the price list. */
export function CardPart({ document, words }: Props) {
  const { plan, notes } = document;
  const range = rangeSentence(document, words);
  return (
    <section className={styles.card} aria-label={words.answer.heading}>
      <p className={styles.label}>
        {plan.title === null ? null : (
          <span className={styles.title} translate="no">
            {plan.title}
          </span>
        )}
        <span>{standingSentence(document, words)}</span>
      </p>
      <h1 className={styles.sentence}>
        <Unbroken text={holdFigures(clusterText(document, words))} />
      </h1>
      <CardFigures document={document} words={words} />
      <p className={styles.terms}>
        <Unbroken text={pricedSentence(document, words)} />
      </p>
      <CapacityBar figures={document.bar} master={document.answer.master} labels={words.answer} />
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

function CardFigures({ document, words }: Props) {
  const { price, capacityCu, requiredCu, nodeCount, stepCu, utilisationPercent } = document.figures;
  const { answer, options } = words;
  const period = price?.per === 'hour' ? answer.perHour : answer.perMonth;
  const reduction = price ? reductionOf(price) : undefined;
  const figures = [
    ...(reduction
      ? [
          { value: words.money(reduction.list), name: answer.listPrice },
          { value: `−${words.money(reduction.off)}`, name: answer.reduction },
        ]
      : []),
    price
      ? { value: words.money(price), name: period }
      : { value: options.none, name: answer.priceNone },
    { value: words.cu(capacityCu), name: answer.capacityFor(requiredCu) },
    { value: words.number(nodeCount), name: answer.machines },
    { value: words.cu(stepCu), name: answer.step },
    { value: words.percent(utilisationPercent), name: answer.utilisation },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ value, name }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
