import { useWords } from '@/app/store/storeContext';
import { nearestNumber } from '@/core/quantity/rounding';
import type { Outlier } from '@/core/rates/fitRate';
import type { Measurement } from '@/core/rates/readMeasurements';
import tables from './PastedTable.module.css';
import styles from './RateDialog.module.css';

type Props = {
  readonly measurements: readonly Measurement[];
  readonly outliers: readonly Outlier[];
};

const shownJobs = 10;

/** The first measured jobs with their figures, as they were read, and their rates. */
export function JobRates({ measurements, outliers }: Props) {
  const words = useWords('rates');
  const said = words.jobs;
  const shown = measurements.slice(0, shownJobs);
  const far = new Set(outliers.map(({ position }) => position));
  const { columns } = said;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={tables.scroll} tabIndex={0} aria-label={said.rates}>
      <table className={tables.table}>
        <caption>{said.ratesOf(shown.length, measurements.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.row}</th>
            <th scope="col">{columns.job}</th>
            <th scope="col" className={styles.right}>
              {columns.rate}
            </th>
            <th scope="col" className={styles.right}>
              {said.uses.records}
            </th>
            <th scope="col" className={styles.right}>
              {said.uses.cu}
            </th>
            <th scope="col" className={styles.right}>
              {columns.cpu}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ position, name, records, cu, cpuPercent, rate }) => (
            <tr key={position} className={far.has(position) ? styles.far : undefined}>
              <td>{words.number(position)}</td>
              <td translate="no">
                <span className={tables.cell}>{name}</span>
              </td>
              <td className={styles.right}>{words.number(Math.round(nearestNumber(rate)))}</td>
              <td className={styles.right}>{words.number(records)}</td>
              <td className={styles.right}>{words.number(cu)}</td>
              <td className={styles.right}>{words.percent(cpuPercent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
