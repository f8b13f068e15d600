import styles from './ProblemList.module.css';

type Props = {
  /** Says what the problems are of. */
  readonly heading?: string;
  readonly problems: readonly string[];
};

/** What is wrong, told at once; nothing where nothing is. */
export function ProblemList({ heading, problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={styles.problems}>
      {heading === undefined ? (
        problems.map((problem) => <p key={problem}>{problem}</p>)
      ) : (
        <>
          <p>{heading}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
