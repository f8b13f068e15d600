import type { ReactNode } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import styles from './RateDialog.module.css';

/** Kinds of work that have a rate of their own. */
export type RatedKind = 'complex' | 'measured';

export type TakenRate = {
  readonly kind: RatedKind;
  readonly rate: number;
  /** Whether all complex workloads of the plan take it too. */
  readonly isForAll?: boolean;
};

/** What every way to a rate has in common. */
export type RateFootProps = {
  /** What the workload is now. */
  readonly kind: RatedKind;
  /** How many workloads of the plan are complex. */
  readonly complexCount: number;
  readonly onTake: (taken: TakenRate) => void;
  readonly onClose: () => void;
};

type Props = RateFootProps & {
  /** What the workload is with this rate. */
  readonly taken: RatedKind;
  readonly rate: number | undefined;
  /** Whether other complex workloads may take it too. */
  readonly offersAll?: boolean;
  /** Why it is this rate, in a line. */
  readonly children: ReactNode;
};

/** The rate that was found, always in sight, and the buttons that take it or not. */
export function RateFoot(props: Props) {
  const { kind, complexCount, taken, rate, offersAll = false, onTake, onClose, children } = props;
  const words = useWords('rates');
  const others = complexCount - (kind === 'complex' ? 1 : 0);
  return (
    <div className={styles.foot}>
      <div role="status" className={styles.found}>
        {rate === undefined ? null : (
          <p className={styles.rate}>{words.rates.perCu(rate, taken)}</p>
        )}
        <p className={styles.why}>{children}</p>
        {rate !== undefined && kind !== taken ? (
          <p className={styles.why}>{words.rates.becomes(words.plan.kinds[taken])}</p>
        ) : null}
      </div>
      <div className={styles.actions}>
        <Button onClick={onClose}>{words.rates.cancel}</Button>
        {offersAll && others > 0 ? (
          <Button
            disabled={rate === undefined}
            onClick={() => rate !== undefined && onTake({ kind: taken, rate, isForAll: true })}
          >
            {words.jobs.forAll(complexCount)}
          </Button>
        ) : null}
        <Button
          look="primary"
          disabled={rate === undefined}
          onClick={() => rate !== undefined && onTake({ kind: taken, rate })}
        >
          {words.rates.use}
        </Button>
      </div>
    </div>
  );
}
