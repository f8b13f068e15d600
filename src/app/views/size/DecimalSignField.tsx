import { useWords } from '@/app/store/storeContext';
import { SelectField } from '@/app/ui/SelectField';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import type { DecimalSign } from '@/core/quantity/readDigits';
import styles from './PastedTable.module.css';

type Props = {
  /** The first figure that may be two numbers. */
  readonly text: string;
  readonly value: DecimalSign | undefined;
  /** What becomes of such figures while nothing is chosen. */
  readonly openLabel: string;
  readonly onChange: (sign: DecimalSign | undefined) => void;
};

const signs: readonly DecimalSign[] = ['dot', 'comma'];

/** How the writer of a table writes decimals. */
export function DecimalSignField({ text, value, openLabel, onChange }: Props) {
  const { pasteRows } = useWords('workloads');
  return (
    <div className={styles.unsaid}>
      <span aria-hidden="true">{pasteRows.doubtful(text)}</span>
      <SelectField
        label={pasteRows.doubtful(text)}
        choices={[
          { value: '', label: openLabel },
          ...signs.map((sign) => {
            const read = parseQuantity(text, sign);
            return {
              value: sign,
              label: pasteRows.decimalSigns[sign](read.ok ? read.value : undefined),
            };
          }),
        ]}
        value={value ?? ''}
        onChange={(event) => onChange(signs.find((sign) => sign === event.target.value))}
      />
    </div>
  );
}
