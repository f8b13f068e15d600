import { useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { TextField } from '@/app/ui/TextField';
import { type Problem, quantityProblem } from '@/core/plan/problem';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { figureTermProblem, type TermBounds } from '@/core/report/terms/termBounds';

type Props = {
  /** The name of the term, by which its problems are told. */
  readonly id: string;
  readonly field: TermBounds;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** What the figure is unless somebody says otherwise, where no default says it. */
  readonly preset?: number | undefined;
  readonly value: number | undefined;
  /** A text that is left empty is wrong: another field needs this one. */
  readonly isNeeded?: boolean | undefined;
  /** What is wrong with a figure that can be read, where others decide it. */
  readonly problem?: string | undefined;
  /** Takes every figure that can be read; undefined where the field was emptied. */
  readonly onTake: (value: number | undefined) => void;
  /** A text that could not be read when this field was last seen. */
  readonly unread?: string | undefined;
  /** Takes every text that cannot be read, so that it can be shown again. */
  readonly onUnread?: (text: string) => void;
};

/** A figure as it is typed. What cannot be read stays in the field with what is wrong, and the figure before it counts. */
export function TermField({
  id,
  field,
  label,
  unit,
  hint,
  preset,
  value,
  isNeeded = false,
  problem: other,
  onTake,
  unread,
  onUnread,
}: Props) {
  const words = useWords();
  const usual = field.default ?? preset;
  const shown = value ?? usual;
  const [typed, setTyped] = useState(unread);
  const text = typed ?? (shown === undefined ? '' : words.typed(shown));
  const isMissing = isNeeded && text.trim() === '';
  const problem = isMissing ? { path: id, code: 'empty' as const } : problemOf(id, field, text);
  const type = (next: string) => {
    setTyped(next);
    const reading = parseQuantity(next);
    if (next.trim() === '') onTake(undefined);
    else if (reading.ok && !figureTermProblem(id, reading.value, field)) onTake(reading.value);
    else onUnread?.(next);
  };
  return (
    <TextField
      label={label}
      showsLabel
      isFigure
      unit={unit}
      value={text}
      placeholder={usual === undefined ? undefined : words.typed(usual)}
      hint={hint}
      problem={problem ? words.problem(problem) : other}
      onChange={({ target }) => type(target.value)}
    />
  );
}

function problemOf(id: string, field: TermBounds, text: string): Problem | undefined {
  if (text.trim() === '') return undefined;
  const reading = parseQuantity(text);
  return reading.ok ? figureTermProblem(id, reading.value, field) : quantityProblem(id, reading);
}
