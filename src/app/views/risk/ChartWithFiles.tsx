import { PartsChart } from '@/app/charts/PartsChart';
import { ChartFiles } from '@/app/pictures/ChartFiles';
import type { ChartParts } from '@/core/report/document/chartParts';

type Props = {
  readonly at: (width: number) => ChartParts | undefined;
  /** What stands above the chart where it is a picture of its own. */
  readonly sentences?: readonly string[];
};

/** A chart of this page, and below it what copies or saves it as a picture. */
export function ChartWithFiles({ at, sentences = [] }: Props) {
  return (
    <>
      <PartsChart at={at} />
      <ChartFiles at={at} sentences={sentences} isBelow />
    </>
  );
}
