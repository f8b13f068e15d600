import { TermField } from '@/app/terms/TermField';
import {
  type LeavingFigureId,
  type LeavingTerms,
  leavingFigureFields,
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

/** A figure of the terms of leaving. */
export function FigureTerm({ id, label, hint, preset, terms, setTerms }: Props) {
  const { [id]: value, ...rest } = terms;
  const partner = partners[id];
  return (
    <TermField
      id={id}
      field={leavingFigureFields[id]}
      label={label}
      hint={hint}
      preset={preset}
      value={value}
      isNeeded={partner !== undefined && terms[partner] !== undefined}
      onTake={(next) => setTerms(next === undefined ? rest : { ...rest, [id]: next }, id)}
    />
  );
}
