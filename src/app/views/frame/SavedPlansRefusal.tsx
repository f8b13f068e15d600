import type { ShelfProblem } from '@/app/store/shelfFile';
import { maximumMb, type Refusal } from '@/app/store/shelfGiven';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import styles from './SavedPlans.module.css';

type Props = {
  readonly refusal: Refusal;
  readonly onTakeRest: () => void;
  readonly onClose: () => void;
};

/** How many problems are listed: more than anyone corrects by hand. The rest are counted. */
const listed = 200;

/** Why a file cannot be opened, with every problem and its place, and an offer to take the plans that can be read. */
export function SavedPlansRefusal({ refusal, onTakeRest, onClose }: Props) {
  const words = useWords();
  const { file: said } = useWords('shelf').shelf;
  const { fileName, reason, problems, entries } = refusal;
  const sentenceOf = (one: ShelfProblem): string => {
    if (one.kind === 'file') return said.problem(one.problem, words.problem(one.problem));
    const what = one.kind === 'link' ? words.link.problem(one.problem) : said.noLink;
    return said.planProblem(one.place, one.name, what);
  };
  const rest = problems.length - listed;
  const heading = entries.length > 0 ? said.partly(fileName) : said.heading(fileName);
  return (
    <Dialog heading={heading} closeLabel={words.header.close} onClose={onClose}>
      <div className={styles.body}>
        {reason === 'problems' ? (
          <ul className={styles.problems}>
            {problems.slice(0, listed).map((one) => {
              const sentence = sentenceOf(one);
              return <li key={sentence}>{sentence}</li>;
            })}
            {rest > 0 ? <li>{said.more(rest)}</li> : null}
          </ul>
        ) : (
          <p>{reason === 'tooLarge' ? said.tooLarge(maximumMb) : said[reason]}</p>
        )}
        <div className={styles.actions}>
          <Button onClick={onClose}>{said.close}</Button>
          {entries.length > 0 ? (
            <Button look="primary" onClick={onTakeRest}>
              {said.takeRest(entries.length)}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}
