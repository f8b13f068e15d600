import { useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { TextField } from '@/app/ui/TextField';
import { type Problem, quantityProblem } from '@/core/plan/problem';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import {
  type LeavingFigureField,
  type LeavingFigureId,
  type LeavingTerms,
  leavingFigureFields,
  leavingFigureProblem,
} from '@/core/report/leaving/leavingTerms';

type Props = {
  readonly id: LeavingFigureId;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What the figure is unless somebody says otherwise, where no default says it. */
  readonly preset?: number | undefined;
  readonly terms: LeavingTerms;
  readonly setTerms: (terms: LeavingTerms, field: string) => void;
};

/** A measured job is given by both. */
const partners: Readonly<Partial<Record<LeavingFigureId, LeavingFigureId>>> = {
  load: 'cu',
  cu: 'load',
};

/** A figure as it is typed. What cannot be read stays in the field with what is wrong, and the figure before it counts. */
export function FigureTerm({ id, label, hint, preset, terms, setTerms }: Props) {
  const words = useWords();
  const field: LeavingFigureField = leavingFigureFields[id];
  const usual = field.default ?? preset;
  const value = terms[id] ?? usual;
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (value === undefined ? '' : words.typed(value));
  const partner = partners[id];
  const isMissing = text.trim() === '' && partner !== undefined && terms[partner] !== undefined;
  const problem = isMissing ? { path: id, code: 'empty' as const } : problemOf(id, text);
  const type = (next: string) => {
    setTyped(next);
    const { [id]: _, ...rest } = terms;
    const reading = parseQuantity(next);
    if (next.trim() === '') setTerms(rest, id);
    else if (reading.ok && !leavingFigureProblem(id, reading.value)) {
      setTerms({ ...rest, [id]: reading.value }, id);
    }
  };
  return (
    <TextField
      label={label}
      showsLabel
      isFigure
      value={text}
      placeholder={usual === undefined ? undefined : words.typed(usual)}
      hint={hint}
      problem={problem && words.problem(problem)}
      onChange={({ target }) => type(target.value)}
    />
  );
}

function problemOf(id: LeavingFigureId, text: string): Problem | undefined {
  if (text.trim() === '') return undefined;
  const reading = parseQuantity(text);
  return reading.ok ? leavingFigureProblem(id, reading.value) : quantityProblem(id, reading);
}
