import styles from './Figures.module.css';

type Props = {
  readonly figures: readonly { readonly value: string; readonly name: string }[];
  /** `card` has smaller figures, with a large one in front. */
  readonly look: 'page' | 'card';
};

/** Large figures in a row, each with its name below it. */
export function Figures({ figures, look }: Props) {
  return (
    <dl className={`${styles.figures} ${styles[look]}`}>
      {figures.map(({ value, name }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name may have a number in it that changes with the plan
        <div key={i} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
