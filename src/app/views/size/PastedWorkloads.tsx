import { useWords } from '@/app/store/storeContext';
import type { WorkloadDraft } from '@/core/plan/draft';
import { parseBytes } from '@/core/quantity/parseBytes';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { parseSigned } from '@/core/quantity/parseSigned';
import styles from './PastedTable.module.css';

type Props = { readonly workloads: readonly WorkloadDraft[]; readonly count: number };

const shownWorkloads = 5;

/** The first workloads made from the pasted rows, as the plan will read them. */
export function PastedWorkloads({ workloads, count }: Props) {
  const words = useWords('workloads');
  const { pasteRows } = useWords('workloads');
  const shown = workloads.slice(0, shownWorkloads);
  const hasSizes = shown.some(({ recordBytes }) => recordBytes !== '');
  const hasFactors = shown.some(({ peakFactor }) => peakFactor !== '');
  const hasGrowth = shown.some(({ growthBy }) => growthBy !== '');
  const hasCounts = shown.some(({ count: alike }) => alike !== '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={pasteRows.becomeLabel}>
      <table className={styles.table}>
        <caption>{pasteRows.become(shown.length, count)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.plan.name}</th>
            {hasCounts ? <th scope="col">{words.plan.count}</th> : null}
            <th scope="col">{pasteRows.load}</th>
            {hasFactors ? <th scope="col">{words.plan.peakFactor}</th> : null}
            <th scope="col">{words.plan.kind}</th>
            <th scope="col">{pasteRows.rate}</th>
            {hasSizes ? <th scope="col">{words.plan.recordSize}</th> : null}
            {hasGrowth ? <th scope="col">{words.times.growth}</th> : null}
            <th scope="col">{words.plan.project}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((workload, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pasted rows have no other identity
            <tr key={i}>
              <td translate="no">
                <span className={styles.cell}>{workload.name}</span>
              </td>
              {hasCounts ? (
                <td>
                  <PastedFigure text={workload.count || '1'} />
                </td>
              ) : null}
              <td>
                {workload.kind === 'resources' ? (
                  <span className={styles.both}>
                    <PastedFigure text={workload.cores} unit={words.plan.coresUnit} />
                    <PastedFigure text={workload.memoryGb} unit={words.plan.memoryUnit} />
                  </span>
                ) : (
                  <PastedFigure text={workload.qps} />
                )}
              </td>
              {hasFactors ? (
                <td>{workload.peakFactor ? <PastedFigure text={workload.peakFactor} /> : null}</td>
              ) : null}
              <td>{words.plan.kinds[workload.kind]}</td>
              <td>
                {workload.kind === 'complex' ? <PastedFigure text={workload.complexRate} /> : null}
                {workload.kind === 'measured' ? (
                  <PastedFigure text={workload.measuredRate} />
                ) : null}
              </td>
              {hasSizes ? (
                <td>
                  <PastedFigure
                    text={workload.recordBytes}
                    unit={words.plan.recordSizeUnit}
                    read={parseBytes}
                  />
                </td>
              ) : null}
              {hasGrowth ? (
                <td>
                  {workload.growthBy === '' ? null : (
                    <PastedFigure
                      text={workload.growth}
                      unit={words.times.growthWays[workload.growthBy]}
                      read={parseSigned}
                    />
                  )}
                </td>
              ) : null}
              <td translate="no">
                <span className={styles.cell}>{workload.project}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A number as it was read; unreadable text is shown as it is. */
function PastedFigure({
  text,
  unit,
  read = parseQuantity,
}: {
  readonly text: string;
  readonly unit?: string;
  readonly read?: typeof parseBytes;
}) {
  const words = useWords('workloads');
  const reading = read(text);
  if (!reading.ok) {
    return (
      <span className={`${styles.cell} ${styles.unread}`} translate="no">
        {text === '' ? words.options.none : text.slice(0, 200)}
      </span>
    );
  }
  return (
    <span>
      {words.typed(reading.value)} {unit}
    </span>
  );
}
