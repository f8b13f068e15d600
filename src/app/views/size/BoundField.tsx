import type { FieldPath } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { TextField } from '@/app/ui/TextField';
import type { PlanDraft } from '@/core/plan/draft';
import { parseQuantity, type QuantityReading } from '@/core/quantity/parseQuantity';
import { hasPercentSign } from '@/core/quantity/percentSign';
import styles from './BoundField.module.css';
import { useFormParts } from './formContext';
import { useProblemAt } from './problemsContext';

type Props = {
  readonly path: FieldPath<PlanDraft>;
  readonly label: string;
  readonly showsLabel?: boolean;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly isFigure?: boolean;
  /** Shown without a box until it is pointed at or focused: for names. */
  readonly isQuiet?: boolean;
  readonly isSteady?: boolean;
  readonly maxLength?: number;
  readonly className?: string | undefined;
  /** How the number of a figure is read. */
  readonly read?: (text: string) => QuantityReading;
  /** What happens when the field is left, before its number is rewritten. */
  readonly onLeave?: () => void;
};

/**
 * A text field of the draft. A number that can be read is rewritten in the usual form when the field is left, but for one
 * with a percent sign, which the field may refuse. For one that can be read in two ways, the user chooses which is meant.
 */
export function BoundField({
  path,
  isFigure = false,
  className,
  read = parseQuantity,
  onLeave,
  ...rest
}: Props) {
  const words = useWords();
  const { form } = useFormParts();
  const problem = useProblemAt(path);
  const { onBlur, ...registered } = form.register(path);
  const isCalm = problem?.code === 'blank' || problem?.code === 'not-counted';
  const meant = problem?.code === 'ambiguous' && Array.isArray(problem.limit) ? problem.limit : [];
  const take = (value: number) => {
    form.setValue(path, words.typed(value), { shouldDirty: true });
    form.setFocus(path);
  };
  return (
    <div className={[styles.bound, className].filter(Boolean).join(' ')}>
      <TextField
        isFigure={isFigure}
        problem={problem && !isCalm ? words.problem(problem) : undefined}
        hint={problem && isCalm ? words.problem(problem) : undefined}
        {...rest}
        {...registered}
        onBlur={(event) => {
          void onBlur(event);
          if (!isFigure) return;
          onLeave?.();
          const reading = read(event.target.value);
          if (reading.ok && !hasPercentSign(event.target.value))
            form.setValue(path, words.typed(reading.value));
        }}
      />
      {meant.length > 0 ? (
        <fieldset className={styles.meant} aria-label={words.plan.meant(rest.label)}>
          {meant.map(Number).map((value) => (
            <Button key={value} look="link" onClick={() => take(value)}>
              {words.typed(value)}
            </Button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
