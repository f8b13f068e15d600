import { maximumProductMb, type ProductRefusal } from '@/app/store/productFiles';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import type { ProductFileWords } from '@/core/words/productFile/en';
import styles from './ProductEditor.module.css';

type Props = {
  readonly refusal: ProductRefusal;
  readonly said: ProductFileWords;
  readonly onCorrect: (fileName: string, input: object) => void;
  readonly onClose: () => void;
};

/** Why a file describes no product, with every problem at its place, and an offer to correct it on the page. */
export function ProductRefusalDialog({ refusal, said, onCorrect, onClose }: Props) {
  const words = useWords();
  const { fileName, reason, problems, isCut, input } = refusal;
  const told = said.refusal;
  return (
    <Dialog
      heading={told.heading(fileName)}
      closeLabel={words.header.close}
      isWide
      onClose={onClose}
    >
      <div className={styles.body}>
        {reason === 'problems' ? (
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
          <p>{reason === 'tooLarge' ? told.tooLarge(maximumProductMb) : told[reason]}</p>
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
