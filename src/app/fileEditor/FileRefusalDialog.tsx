import { type ProductRefusal, refusalReason } from '@/app/store/productRefusal';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import type { ProductFileWords } from '@/core/words/productFile/en';
import styles from './FileEditor.module.css';

type Props = {
  readonly refusal: ProductRefusal;
  readonly said: ProductFileWords;
  readonly heading: string;
  readonly onCorrect: (fileName: string, input: object) => void;
  readonly onClose: () => void;
};

/** Why a file cannot be used as it is, with every problem at its place, and an offer to correct it on the page. */
export function FileRefusalDialog({ refusal, said, heading, onCorrect, onClose }: Props) {
  const words = useWords();
  const { fileName, problems, isCut, input } = refusal;
  const reason = refusalReason(refusal, said);
  const told = said.refusal;
  return (
    <Dialog heading={heading} closeLabel={words.header.close} isWide onClose={onClose}>
      <div className={styles.body}>
        {reason === undefined ? (
          <>
            <p>{told.count(problems.length, isCut)}</p>
            <dl className={styles.problems} tabIndex={0}>
              {problems.map(({ path, code, ...rest }) => (
                <div key={`${path} ${code}`}>
                  <dt translate="no">{path || said.wholeFile}</dt>
                  <dd>{said.problem({ path, code, ...rest })}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : (
          <p>{reason}</p>
        )}
        <div className={styles.actions}>
          <Button onClick={onClose}>{told.close}</Button>
          {input ? (
            <Button look="primary" onClick={() => onCorrect(fileName, input)}>
              {told.correct}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}
