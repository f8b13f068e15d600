import { useMemo } from 'react';
import { PartsChart } from '@/app/charts/PartsChart';
import { ChartFiles } from '@/app/pictures/ChartFiles';
import { type ChartAt, oncePerWidth } from '@/core/report/document/oncePerWidth';

type Props = {
  readonly at: ChartAt;
  /** What stands above the chart where it is a picture of its own. */
  readonly sentences?: readonly string[];
};

/** A chart of this page, and below it what copies or saves it as a picture. */
export function ChartWithFiles({ at, sentences = [] }: Props) {
  const drawn = useMemo(() => oncePerWidth(at), [at]);
  return (
    <>
      <PartsChart at={drawn} />
      <ChartFiles at={drawn} sentences={sentences} isBelow />
    </>
  );
}
