import { StairsFigure } from '@/app/charts/StairsFigure';
import { Section } from '@/app/ui/Section';
import type { Answer } from '@/core/report/answer';
import { boughtCount } from '@/core/report/boughtCount';
import {
  carriesSentence,
  reductionText,
  refusalSentence,
} from '@/core/report/document/answerSentence';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { isPool } from '@/core/report/isPool';
import { stairsOf } from '@/core/report/stairs';
import type { StepRow } from '@/core/report/stepRows';
import { stepStates } from '@/core/report/stepStates';
import styles from './Tables.module.css';

type Props = {
  readonly answer: Answer;
  readonly document: ReportDocument;
  readonly words: DocumentWords;
};

/** How the cluster grows: a chart of capacity against the need, and the same numbers as a table. */
export function StepsPart({ answer, document, words }: Props) {
  const { steps } = words;
  const stairs = stairsOf(answer);
  const price = words.options.price[document.priceList.per];
  return (
    <Section heading={steps.heading} aside={steps.aside(document.answer.slave)}>
      <figure className={styles.chart}>
        <StairsFigure
          name={steps.heading}
          stairs={stairs}
          label={steps.chartSentence(
            stairs.chosen.slaveCount,
            document.figures.capacityCu,
            document.figures.requiredCu,
          )}
          needLabel={steps.need(stairs.needCu)}
          ceilingLabel={steps.ceiling}
          slavesLabel={steps.axisSlaves}
          number={words.number}
        />
      </figure>
      <table className={styles.table} aria-label={steps.heading}>
        <thead>
          <tr>
            <th scope="col">{steps.slaves}</th>
            {document.processes ? <th scope="col">{words.processes.heading}</th> : null}
            <th scope="col">{steps.capacity}</th>
            <th scope="col">{steps.carries}</th>
            {isPool(document) ? null : (
              <th scope="col" className={styles.wide}>
                {steps.master}
              </th>
            )}
            <th scope="col">{price}</th>
          </tr>
        </thead>
        {document.steps.map((row) => (
          <StepLines key={row.step.slaveCount} row={row} document={document} words={words} />
        ))}
      </table>
      {[refusalSentence(document, words), carriesSentence(document, words)].map((text) =>
        text === undefined ? null : (
          <p key={text} className={styles.hint}>
            {text}
          </p>
        ),
      )}
    </Section>
  );
}

type LinesProps = {
  readonly row: StepRow;
  readonly document: ReportDocument;
  readonly words: DocumentWords;
};

function StepLines({ row, document, words }: LinesProps) {
  const { steps } = words;
  const { step, carries, place, followsGap } = row;
  const states = stepStates(row, words);
  const reduction = reductionText(step.price, words);
  const hasLine = states.length > 0 || reduction !== undefined;
  return (
    <tbody className={place === 'now' ? styles.chosen : undefined}>
      <tr
        className={[hasLine && styles.reasoned, followsGap && styles.gap].filter(Boolean).join(' ')}
      >
        <td>{words.number(boughtCount(document, step.slaveCount))}</td>
        {step.processCount === undefined ? null : <td>{words.number(step.processCount)}</td>}
        <td className={styles.figure}>{words.cu(step.capacityCu)}</td>
        <td>{carries === null ? steps.none : words.number(carries)}</td>
        {isPool(document) ? null : <td className={styles.wide}>{words.shape(step.master)}</td>}
        <td className={styles.figure}>
          {step.price ? words.amount(step.price.amount, step.price.currency) : steps.none}
        </td>
      </tr>
      {hasLine ? (
        <tr>
          <td colSpan={document.processes ? 6 : 5} className={styles.reason}>
            {states.join(words.document.between)}
            {reduction === undefined ? null : <p>{reduction}</p>}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
