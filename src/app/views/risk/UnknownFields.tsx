import { useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { TextField } from '@/app/ui/TextField';
import { type Problem, quantityProblem } from '@/core/plan/problem';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import {
  type TriangleEnd,
  triangleEnds,
  triangleProblems,
  type UnknownKind,
} from '@/core/report/decides/decidesTerms';
import type { Triangle } from '@/core/sizing/decides/triangle';
import styles from './DecidesPart.module.css';

type Props = {
  readonly label: string;
  readonly kind: UnknownKind;
  /** What the plan says: stands for a figure that is left empty. */
  readonly planned: number;
  readonly triangle: Triangle | undefined;
  readonly onChange: (triangle: Triangle | undefined) => void;
};

type Texts = Readonly<Record<TriangleEnd, string>>;

/**
 * A load or a rate as low, likely and high. What cannot be read, or breaks their order, stays in its field with what is
 * wrong, and the figures before it count.
 */
export function UnknownFields({ label, kind, planned, triangle, onChange }: Props) {
  const words = useWords('decides');
  const { form: said } = words.decides;
  const [typed, setTyped] = useState<Texts>();
  const texts = typed ?? {
    low: triangle ? words.typed(triangle.low) : '',
    likely: triangle ? words.typed(triangle.likely) : '',
    high: triangle ? words.typed(triangle.high) : '',
  };
  const reading = readTexts(texts, kind, planned);
  const type = (end: TriangleEnd, text: string) => {
    const next = { ...texts, [end]: text };
    setTyped(next);
    const { figures, problems } = readTexts(next, kind, planned);
    if (problems.length > 0) return;
    onChange(triangleEnds.every((one) => next[one].trim() === '') ? undefined : figures);
  };
  return (
    <fieldset className={styles.triangle}>
      <legend>{label}</legend>
      {triangleEnds.map((end) => {
        const problem = reading.problems.find(({ path }) => path === `${kind}.${end}`);
        return (
          <TextField
            key={end}
            label={said[end]}
            showsLabel
            isFigure
            value={texts[end]}
            placeholder={words.typed(planned)}
            problem={problem && words.problem(problem)}
            onChange={({ target }) => type(end, target.value)}
          />
        );
      })}
    </fieldset>
  );
}

function readTexts(texts: Texts, kind: UnknownKind, planned: number) {
  const unread: Problem[] = [];
  const figure = (end: TriangleEnd) => {
    if (texts[end].trim() === '') return planned;
    const reading = parseQuantity(texts[end]);
    if (reading.ok) return reading.value;
    unread.push(quantityProblem(`${kind}.${end}`, reading));
    return planned;
  };
  const figures: Triangle = { low: figure('low'), likely: figure('likely'), high: figure('high') };
  const isAllEmpty = triangleEnds.every((end) => texts[end].trim() === '');
  const problems = unread.length > 0 || isAllEmpty ? unread : triangleProblems(kind, figures, kind);
  return { figures, problems };
}
