import { useState } from 'react';
import { Button } from '@/app/ui/Button';
import { Section } from '@/app/ui/Section';
import type { Comparison } from '@/core/report/comparison/compareAnswers';
import { layOutWorkload, orderRow } from '@/core/report/comparison/layOutComparison';
import type { SideWords } from '@/core/report/comparison/sideWords';
import { CompareTable } from './CompareTable';
import styles from './CompareTable.module.css';
import { RowLine } from './RowLine';
import type { SectionProps } from './RowsSection';

type Props = SectionProps & { readonly comparison: Comparison; readonly words: SideWords };

/** Workloads shown at first, and with each further request. */
const shownAtOnce = 25;

/** Each workload under its name: changed, only in one plan, or the same. */
export function WorkloadsSection({ titles, isWhole, comparison, words }: Props) {
  const { compare: own, number } = words.a;
  const [shown, setShown] = useState(shownAtOnce);
  const wanted = comparison.workloads.workloads.filter(({ state }) => isWhole || state !== 'same');
  const laid = wanted.slice(0, shown).map((workload) => layOutWorkload(workload, words));
  const order = orderRow(comparison, words);
  const more = Math.min(shownAtOnce, wanted.length - laid.length);
  const hasOrder = isWhole || order.isDifferent;
  return (
    <Section heading={own.workloads}>
      {laid.length === 0 && !hasOrder ? (
        <p className={styles.nothing}>{own.nothingDiffers}</p>
      ) : (
        <CompareTable label={own.workloads} first={own.field} titles={titles}>
          {laid.map(({ id, name, state, rows }) => (
            <tbody key={id}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={4}>
                  <span translate={name.isName ? 'no' : undefined}>{name.text}</span>{' '}
                  <span className={styles.state}>{state}</span>
                </th>
              </tr>
              {rows
                .filter((row) => isWhole || row.isDifferent)
                .map((row) => (
                  <RowLine key={row.id} row={row} />
                ))}
            </tbody>
          ))}
          {hasOrder ? (
            <tbody className={styles.last}>
              <RowLine row={order} />
            </tbody>
          ) : null}
        </CompareTable>
      )}
      {more > 0 ? (
        <Button onClick={() => setShown(shown + shownAtOnce)}>
          {own.moreWorkloads(number(more))}
        </Button>
      ) : null}
    </Section>
  );
}
