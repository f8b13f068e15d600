import type { ReactNode } from 'react';
import { useWords } from '@/app/store/storeContext';
import { isThroughput, type Workload } from '@/core/plan/planSchema';
import { platformFor } from '@/core/plan/platformFor';
import { nearestNumber } from '@/core/quantity/rounding';
import type { Answer } from '@/core/report/answer';
import { widthOf } from '@/core/report/document/wrapText';
import { termsText } from '@/core/report/settingText';
import { rateOf, rateUnitOf, rowCu } from '@/core/sizing/demand';
import styles from './PrintedPlan.module.css';

/** How many lines of workloads fit on one page with the whole answer. A longer plan is printed on two pages. */
const linesOnePage = 10;

/** From this many workloads on, the derivation takes too much of the page. */
const workloadsTwoPages = 10;

/** How many workloads a printed plan lists; the document of the Share page has all of them. */
const printedWorkloads = 40;

/** The widths of a printed name and of a project, in em. */
const [nameEm, projectEm] = [22, 12];

type Props = {
  readonly answer: Answer;
  /** The head of the page. */
  readonly children: ReactNode;
};

/** The plan as a table, only on paper: a form does not print well. */
export function PrintedPlan({ answer, children }: Props) {
  const words = useWords();
  const { plan } = answer;
  const rest = plan.workloads.length - printedWorkloads;
  return (
    <div className={styles.printed} data-printed={isLong(plan.workloads) ? 'two' : 'one'}>
      {children}
      <table className={styles.table}>
        <tbody>
          {plan.workloads.slice(0, printedWorkloads).map((workload, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: workloads may share a name
            <PrintedWorkload key={i} answer={answer} workload={workload} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p>{words.printed.more(rest)}</p> : null}
      <p className={styles.terms}>{termsText(plan, words)}</p>
    </div>
  );
}

function isLong(workloads: readonly Workload[]): boolean {
  const lines = workloads.map(({ name = '', project = '' }) =>
    Math.max(1, Math.ceil(widthOf(name) / nameEm), Math.ceil(widthOf(project) / projectEm)),
  );
  return (
    workloads.length >= workloadsTwoPages || lines.reduce((sum, one) => sum + one, 0) > linesOnePage
  );
}

function PrintedWorkload({ answer, workload }: { answer: Answer; workload: Workload }) {
  const words = useWords();
  const platform = platformFor(answer.plan);
  const { name, project } = workload;
  return (
    <tr>
      <td translate="no" className={styles.name}>
        {name ?? words.printed.unnamed}
      </td>
      <td translate="no" className={styles.project}>
        {project ?? ''}
      </td>
      <td>
        {words.printed.row(
          isThroughput(workload)
            ? words.printed.load({
                qps: workload.qps,
                kind: words.plan.kinds[workload.complexity],
                rate: rateOf(platform, workload),
                unit: rateUnitOf(platform, workload),
                recordBytes: workload.recordBytes,
                peakFactor: workload.peakFactor,
              })
            : words.printed.resources(workload.cores, workload.memoryGb),
          workload.count,
          workload.growth,
        )}
      </td>
      <td>{words.cu(nearestNumber(rowCu(platform, workload)))}</td>
    </tr>
  );
}
