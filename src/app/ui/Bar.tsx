import styles from './Bar.module.css';

type BarMark = {
  readonly at: number;
  readonly label: string;
  /** Drawn on the second line in the colour of limits. */
  readonly isLimit?: boolean;
};

type Props = {
  /** Read by screen readers in place of the bar. */
  readonly label: string;
  /** All lengths are in one unit, drawn in this order. */
  readonly need: number;
  readonly unused: number;
  readonly spare: number;
  readonly length: number;
  readonly marks: readonly BarMark[];
};

/** Need, unused and spare as one bar with marks below it. */
export function Bar({ label, need, unused, spare, length, marks }: Props) {
  const share = (value: number) => `${length > 0 ? (value / length) * 100 : 0}%`;
  return (
    <div role="img" aria-label={label}>
      <div className={styles.bar}>
        <div className={styles.need} style={{ width: share(need) }} />
        <div className={styles.unused} style={{ width: share(unused) }} />
        <div className={styles.spare} style={{ width: share(spare) }} />
      </div>
      <div className={styles.marks}>
        {marks.map(({ at, label: text, isLimit = false }, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the first mark stays the first, whatever it says
            key={i}
            className={[styles.mark, edge(at / length), isLimit ? styles.second : ''].join(' ')}
            style={{ left: share(at) }}
          >
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

/** A label near an end is aligned with that end, so that it stays on the page. */
function edge(share: number): string {
  if (share < 0.12) return styles.start ?? '';
  return share > 0.88 ? (styles.end ?? '') : '';
}
