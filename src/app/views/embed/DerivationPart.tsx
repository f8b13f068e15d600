import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { isWorkloadRow } from '@/core/report/derivationRow';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { derivationSection } from '@/core/report/document/tableSections';
import styles from './Tables.module.css';

type Props = { readonly document: ReportDocument; readonly words: DocumentWords };

/** How many workloads are shown: a plan may have ten thousand, too many for a frame. */
const shownWorkloads = 40;

/** Every step from the load to the price with its source, worded as in the documents. */
export function DerivationPart({ document, words }: Props) {
  const { derivation: said } = useWords('embed');
  const { embed } = useWords('embed');
  const workloads = document.derivation.filter(isWorkloadRow);
  const left = new Set(workloads.slice(shownWorkloads));
  const shown = { ...document, derivation: document.derivation.filter((step) => !left.has(step)) };
  const [table] = derivationSection(shown, words).tables;
  return (
    <Section heading={said.heading} aside={said.aside}>
      <table className={`${styles.table} ${styles.lines}`} aria-label={said.aside}>
        <tbody>
          {table?.rows.map(([kind, subject, formula, result, unit, source], i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have a place, not a name of their own
            <tr key={i}>
              <td className={styles.subject}>
                {kind?.text}{' '}
                <span className={styles.source} translate="no">
                  {subject?.text}
                </span>
              </td>
              <td className={`${styles.formula} ${styles.left}`} translate="no">
                {formula?.text}
              </td>
              <td className={styles.result}>
                {result?.text} {unit?.text}
              </td>
              <td className={styles.source}>{source?.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left.size > 0 ? (
        <p className={styles.hint}>{embed.moreSteps(left.size, words.number(left.size))}</p>
      ) : null}
    </Section>
  );
}
