import type { FieldPath } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { TextField } from '@/app/ui/TextField';
import type { PlanDraft } from '@/core/plan/draft';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { useFormParts } from './formContext';

type Props = {
  readonly path: FieldPath<PlanDraft>;
  readonly label: string;
  readonly showsLabel?: boolean;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly isFigure?: boolean;
  /** Without a box until it is pointed at: for names. */
  readonly isQuiet?: boolean;
  readonly maxLength?: number;
  readonly className?: string | undefined;
};

/** A text field of the draft. A figure that can be read is written in the usual way once the field is left. */
export function BoundField({ path, isFigure = false, ...rest }: Props) {
  const words = useWords();
  const { form, problemAt } = useFormParts();
  const problem = problemAt(path);
  const { onBlur, ...registered } = form.register(path);
  return (
    <TextField
      isFigure={isFigure}
      problem={problem && words.problem(problem)}
      {...rest}
      {...registered}
      onBlur={(event) => {
        void onBlur(event);
        if (!isFigure) return;
        const reading = parseQuantity(event.target.value);
        if (reading.ok) form.setValue(path, words.exact(reading.value));
      }}
    />
  );
}
