import { useWords } from '@/app/store/storeContext';
import type { Outlier, RateFit } from '@/core/rates/fitRate';
import type { Measurement, MeasurementsReading, RefusedRow } from '@/core/rates/readMeasurements';
import { JobRates } from './JobRates';
import { RateComparison } from './RateComparison';
import styles from './RateDialog.module.css';

type Props = {
  readonly reading: MeasurementsReading;
  readonly fit: RateFit | undefined;
  readonly areTotalsKept: boolean;
};

/** How many rows a list names. */
const shownRows = 20;

/** At or below this share of CPU a small error of reading weighs much. */
const lowCpuPercent = 20;

/** What was found in the measured jobs: rows that cannot be used, jobs far from the others, and the rates. */
export function JobsFindings({ reading, fit, areTotalsKept }: Props) {
  const { jobs: said } = useWords('rates');
  const { measurements, refused, totals, missing, unread } = reading;
  const notes = [
    ...(reading.columns.length > 0
      ? missing.map((use) => (use === 'cpu' ? said.missingCpu : said.missing(said.uses[use])))
      : []),
    ...(totals.length > 0 ? [said.totals(totals, areTotalsKept)] : []),
    ...(unread > 0 ? [said.unread(unread)] : []),
  ];
  const outliers = fit?.outliers ?? [];
  return (
    <>
      {notes.length > 0 ? (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      {refused.length > 0 ? (
        <section>
          <h3 className={styles.heading}>{said.refused(refused.length)}</h3>
          <ul className={styles.notes}>
            {refused.slice(0, shownRows).map((row) => (
              <RefusedLine key={row.position} row={row} />
            ))}
          </ul>
          <More count={refused.length - shownRows} />
        </section>
      ) : null}
      {fit && outliers.length > 0 ? (
        <section>
          <h3 className={styles.heading}>{said.outliers(outliers.length)}</h3>
          <ul className={styles.notes}>
            {outliers.slice(0, shownRows).map((outlier) => (
              <OutlierLine
                key={outlier.position}
                outlier={outlier}
                job={measurements.find(({ position }) => position === outlier.position)}
                usual={fit.usualTimes}
              />
            ))}
          </ul>
          <More count={outliers.length - shownRows} />
        </section>
      ) : null}
      {fit ? <RateComparison fit={fit} /> : null}
      {fit ? <JobRates measurements={measurements} outliers={outliers} /> : null}
    </>
  );
}

function RefusedLine({ row }: { readonly row: RefusedRow }) {
  const words = useWords('rates');
  const said = words.jobs;
  return (
    <li>
      <strong>{said.row(row.position, row.name)}</strong>
      {row.problems.map((problem) => (
        <span key={problem.path} className={styles.problem}>
          {said.problem(said.uses[problem.path], words.problem(problem))}
        </span>
      ))}
    </li>
  );
}

type OutlierProps = {
  readonly outlier: Outlier;
  readonly job: Measurement | undefined;
  readonly usual: number;
};

function OutlierLine({ outlier, job, usual }: OutlierProps) {
  const { jobs: said } = useWords('rates');
  const cpu = job?.cpuPercent ?? 100;
  return (
    <li>
      <strong>{said.row(outlier.position, job?.name ?? '')}</strong>
      <span>{said.outlier(outlier.rate, outlier.times, usual)}</span>
      {cpu <= lowCpuPercent ? <span>{said.lowCpu(cpu, Math.round(100 / cpu))}</span> : null}
    </li>
  );
}

function More({ count }: { readonly count: number }) {
  const { jobs: said } = useWords('rates');
  return count > 0 ? <p className={styles.why}>{said.more(count)}</p> : null;
}
