import { useWords } from '@/app/store/storeContext';
import type { LinkProblem } from '@/core/link/linkProblem';
import styles from './EmbedView.module.css';

/** How many problems are listed; the rest are counted. */
const listed = 4;

/** What is wrong with the link; repeated problems are listed once. */
export function LinkFaults({ problems }: { readonly problems: readonly LinkProblem[] }) {
  const { link } = useWords();
  const sentences = [...new Set(problems.map(link.problem))];
  const rest = sentences.length - listed;
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {sentences.slice(0, listed).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {rest > 0 ? <li>{link.more(rest)}</li> : null}
    </ul>
  );
}
