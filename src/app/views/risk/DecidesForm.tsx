import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { TextField } from '@/app/ui/TextField';
import { isThroughput } from '@/core/plan/planSchema';
import { quantityProblem } from '@/core/plan/problem';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import type { PlannedFigures } from '@/core/report/decides/decidesFigures';
import { type DecidesTerms, mapProblem, withTriangle } from '@/core/report/decides/decidesTerms';
import { nameOf, unknownUnit } from '@/core/report/decides/decidesTexts';
import { shownWorkloads, usualUnknowns } from '@/core/report/decides/usualUnknowns';
import { rateOf } from '@/core/sizing/demand';
import styles from './DecidesPart.module.css';
import { UnknownFields } from './UnknownFields';

type Props = {
  readonly figures: PlannedFigures;
  readonly terms: DecidesTerms;
  readonly setTerms: (terms: DecidesTerms, field: string) => void;
};

/** Loads and rates as low, likely and high, and how far the map of shapes goes. */
export function DecidesForm({ figures, terms, setTerms }: Props) {
  const words = useWords('decides');
  const { form: said } = words.decides;
  /** Counts what fills or empties all fields at once: they begin anew with it. */
  const [round, setRound] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const { platform, plan } = figures.answer;
  const shown = shownWorkloads(figures, terms);
  const rated = plan.workloads.filter(isThroughput).length;
  const replace = (unknowns: DecidesTerms['unknowns']) => {
    setTerms({ ...terms, unknowns }, 'all');
    setRound(round + 1);
  };
  const clear = () => {
    flushSync(() => replace([]));
    // The button is gone, and with it the focus.
    form.current?.querySelector('input')?.focus();
  };
  if (shown.length === 0) return null;
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={said.heading}
      onSubmit={(event) => event.preventDefault()}
    >
      <h3 className={styles.formHeading}>{said.heading}</h3>
      <p className={styles.hint}>{said.hint}</p>
      {shown.map((i) => {
        const workload = plan.workloads[i];
        if (!workload || !isThroughput(workload)) return null;
        const known = terms.unknowns.find((one) => one.workload === i);
        const name = nameOf(figures, i, words);
        const fields = (kind: 'load' | 'rate', label: string, planned: number) => (
          <UnknownFields
            key={`${i} ${kind} ${round}`}
            label={label}
            kind={kind}
            planned={planned}
            triangle={known?.[kind]}
            onChange={(triangle) =>
              setTerms(withTriangle(terms, i, kind, triangle), `${i}.${kind}`)
            }
          />
        );
        return [
          fields('load', said.load(name), workload.qps),
          fields(
            'rate',
            said.rate(name, unknownUnit(figures, i, 'rate')),
            rateOf(platform, workload),
          ),
        ];
      })}
      {rated > shown.length ? (
        <p className={styles.hint}>{said.more(rated - shown.length)}</p>
      ) : null}
      <div className={styles.buttons}>
        <Button onClick={() => replace(usualUnknowns(figures))}>{said.fill}</Button>
        {terms.unknowns.length > 0 ? (
          <Button look="link" onClick={clear}>
            {said.clear}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** How far the map of shapes goes. */
export function MapEnd({ figures, terms, setTerms }: Props) {
  const words = useWords('decides');
  const [typed, setTyped] = useState<string>();
  const { mapToCu } = terms;
  const text = typed ?? (mapToCu === undefined ? '' : words.typed(mapToCu));
  const reading = parseQuantity(text);
  const isEmpty = text.trim() === '';
  const problem = isEmpty
    ? undefined
    : reading.ok
      ? mapProblem(reading.value)
      : quantityProblem('map', reading);
  return (
    <TextField
      className={styles.mapEnd}
      label={words.decides.form.map}
      showsLabel
      isFigure
      value={text}
      placeholder={figures.map ? words.typed(figures.map.toCu) : undefined}
      problem={problem && words.problem(problem)}
      onChange={({ target }) => {
        setTyped(target.value);
        const { mapToCu: _, ...rest } = terms;
        const next = parseQuantity(target.value);
        if (target.value.trim() === '') setTerms(rest, 'map');
        else if (next.ok && !mapProblem(next.value)) {
          setTerms({ ...rest, mapToCu: next.value }, 'map');
        }
      }}
    />
  );
}
