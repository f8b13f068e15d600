import { useWords } from '@/app/store/storeContext';
import type { OptionRow } from '@/core/report/optionRows';
import styles from './OptionsSection.module.css';

type Props = {
  readonly row: OptionRow;
  /** The name of the group of radio buttons. */
  readonly group: string;
  readonly needCu: number;
  /** The largest capacity and price of all options: the length of a full bar. */
  readonly scale: { readonly cu: number; readonly amount: number };
  readonly isChosen: boolean;
  readonly onPick: () => void;
};

/** One option: its capacity, its price, and the reason for its rank. */
export function OptionLine({ row, group, needCu, scale, isChosen, onPick }: Props) {
  const words = useWords();
  const { option, standing } = row;
  const share = (value: number, whole: number) => `${whole > 0 ? (value / whole) * 100 : 0}%`;
  return (
    <tbody className={isChosen ? styles.chosen : undefined}>
      <tr className={styles.reasoned}>
        <td>
          <label className={styles.pick}>
            <input
              type="radio"
              name={group}
              className={styles.radio}
              checked={isChosen}
              onChange={onPick}
            />
            <span>{words.options.pick(option.slaveCount, option.slave)}</span>
          </label>
        </td>
        <td className={styles.wide}>{words.options.pick(option.masterCount, option.master)}</td>
        <td>
          <span className={styles.mini} aria-hidden="true">
            <span className={styles.miniNeed} style={{ width: share(needCu, scale.cu) }} />
            <span
              className={styles.miniUnused}
              style={{ width: share(option.unusedCu, scale.cu) }}
            />
          </span>
          {words.cu(option.capacityCu)}
        </td>
        <td className={styles.wide}>{words.number(option.unusedCu)}</td>
        <td>
          {option.price ? (
            <>
              <span className={`${styles.mini} ${styles.priceBar}`} aria-hidden="true">
                <span
                  className={styles.miniPrice}
                  style={{ width: share(option.price.amount, scale.amount) }}
                />
              </span>
              {words.amount(option.price.amount, option.price.currency)}
            </>
          ) : (
            words.options.none
          )}
        </td>
        <td className={styles.delta}>
          {standing.kind === 'dearer' ? words.options.dearerPercent(standing.percent) : null}
        </td>
        <td className={styles.printedReason}>{words.standing(standing)}</td>
      </tr>
      <tr className={styles.reasonRow}>
        <td colSpan={6} className={styles.reason}>
          {words.standing(standing)}
        </td>
      </tr>
    </tbody>
  );
}
