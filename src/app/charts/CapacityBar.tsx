import { Bar } from '@/app/ui/Bar';
import type { CapacityFigures } from '@/core/report/capacityBar';

/** How the language writes the bar's figures, in CU. */
type BarLabels = {
  readonly bar: (needCu: number, unusedCu: number, spareCu: number, capacityCu: number) => string;
  readonly needLabel: (cu: number) => string;
  readonly hasLabel: (cu: number) => string;
  readonly needHasLabel: (needCu: number, capacityCu: number) => string;
  readonly ceilingLabel: (master: string, cu: number) => string;
};

type Props = {
  readonly figures: CapacityFigures;
  /** The shape of the coordinators, whose ceiling is drawn. */
  readonly master: string;
  readonly labels: BarLabels;
  /** The CU of a full bar, when several bars share one scale. */
  readonly lengthCu?: number;
  /** Labels closer than this share of the length are written as one. */
  readonly nearShare?: number;
};

/** Need against capacity, with the coordinators' ceiling where it lies within the bar's scale. */
export function CapacityBar({ figures, master, labels, lengthCu, nearShare = 0.3 }: Props) {
  const { needCu, unusedCu, spareCu, capacityCu, ceilingCu } = figures;
  const length = lengthCu ?? figures.lengthCu;
  const areNear = capacityCu - needCu < nearShare * length;
  const marks = areNear
    ? [{ at: capacityCu, label: labels.needHasLabel(needCu, capacityCu) }]
    : [
        { at: needCu, label: labels.needLabel(needCu) },
        { at: capacityCu, label: labels.hasLabel(capacityCu) },
      ];
  const limit =
    ceilingCu === undefined
      ? []
      : [{ at: ceilingCu, label: labels.ceilingLabel(master, ceilingCu), isLimit: true }];
  return (
    <Bar
      label={labels.bar(needCu, unusedCu, spareCu, capacityCu)}
      need={needCu}
      unused={unusedCu}
      spare={spareCu}
      length={length}
      marks={[...marks, ...limit]}
    />
  );
}
