import { Section } from '@/app/ui/Section';
import { reductionText } from '@/core/report/document/answerSentence';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type { OptionRow } from '@/core/report/optionRows';
import styles from './Tables.module.css';

type Props = { readonly document: ReportDocument; readonly words: DocumentWords };

/** One cluster for each shape of workers, cheapest first, with the reason for its rank, and the list price where there is a discount. */
export function OptionsPart({ document, words }: Props) {
  const { options } = words;
  const price = options.price[document.priceList.per];
  return (
    <Section
      heading={options.heading}
      aside={words.priceUnit(document.priceList.currency, document.priceList.per)}
    >
      <table className={styles.table} aria-label={options.heading}>
        <thead>
          <tr>
            <th scope="col">{options.slaves}</th>
            <th scope="col" className={styles.wide}>
              {options.masters}
            </th>
            <th scope="col">{options.has}</th>
            <th scope="col" className={styles.wide}>
              {options.unused}
            </th>
            <th scope="col">{price}</th>
            <th scope="col" className={styles.narrow} title={options.dearerHint}>
              {options.dearer}
            </th>
          </tr>
        </thead>
        {document.options.map((row) => (
          <OptionLines
            key={row.option.slave}
            row={row}
            isChosen={row.option.slave === document.answer.slave}
            words={words}
          />
        ))}
      </table>
    </Section>
  );
}

type LinesProps = {
  readonly row: OptionRow;
  readonly isChosen: boolean;
  readonly words: DocumentWords;
};

function OptionLines({ row: { option, standing }, isChosen, words }: LinesProps) {
  const { options } = words;
  const reduction = reductionText(option.price, words);
  return (
    <tbody className={isChosen ? styles.chosen : undefined}>
      <tr className={styles.reasoned}>
        <td>{options.pick(option.slaveCount, option.slave)}</td>
        <td className={styles.wide}>{options.pick(option.masterCount, option.master)}</td>
        <td className={styles.figure}>{words.cu(option.capacityCu)}</td>
        <td className={styles.wide}>{words.number(option.unusedCu)}</td>
        <td className={styles.figure}>
          {option.price ? words.amount(option.price.amount, option.price.currency) : options.none}
        </td>
        <td className={`${styles.figure} ${styles.narrow}`}>
          {standing.kind === 'dearer' ? options.dearerPercent(standing.percent) : null}
        </td>
      </tr>
      <tr>
        <td colSpan={6} className={styles.reason}>
          {words.standing(standing)}
          {reduction === undefined ? null : <p>{reduction}</p>}
        </td>
      </tr>
    </tbody>
  );
}
