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
      {figures.map(({ value, name }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
