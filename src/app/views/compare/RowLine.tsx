import { Unbroken } from '@/app/ui/Unbroken';
import type { LaidRow } from '@/core/report/comparison/layOutRow';
import styles from './CompareTable.module.css';

/** One line of the comparison: its name, A's value, B's value, the difference. */
export function RowLine({ row }: { readonly row: LaidRow }) {
  return (
    <tr className={row.isDifferent ? undefined : styles.alike}>
      <th scope="row">
        <Unbroken text={row.label} />
        {row.note === undefined ? null : <small className={styles.note}>{row.note}</small>}
      </th>
      {[row.a, row.b].map(({ text, isName }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two cells, always A's and B's
        <td key={i} translate={isName ? 'no' : undefined}>
          <Unbroken text={text} />
        </td>
      ))}
      <td className={styles.difference}>
        <Unbroken text={row.difference.text} />
      </td>
    </tr>
  );
}
