import { type ComponentProps, lazy, memo, useRef, useState } from 'react';
import { Part } from '@/app/ui/Part';
import { useIsNear } from '@/app/ui/useIsNear';
import type { StairsChart } from './StairsChart';
import styles from './StairsChart.module.css';

const FetchedChart = lazy(async () => ({ default: (await import('./StairsChart')).StairsChart }));

type ChartProps = ComponentProps<typeof StairsChart>;

type Props = ChartProps & {
  /** The name of the chart, for the message that it cannot be loaded. */
  readonly name: string;
  /** The text of the chart for screen readers. */
  readonly label: string;
  readonly needLabel: string;
  readonly ceilingLabel: (master: string, cu: number) => string;
};

/**
 * The chart of the stairs with its key. The code of the plot is loaded when it comes near the window; until then its
 * place stays empty. A plot that is out of sight is not redrawn, so an edit takes no time for it.
 */
export function StairsFigure({ name, label, needLabel, ceilingLabel, ...chart }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place);
  const [isWanted, setIsWanted] = useState(false);
  if (isNear && !isWanted) setIsWanted(true);
  return (
    <>
      <div ref={place} className={styles.place}>
        {isWanted ? (
          <Part name={name}>
            <div role="img" aria-label={label}>
              <Drawn isSeen={isNear} chart={chart} />
            </div>
          </Part>
        ) : null}
      </div>
      <ul className={styles.key}>
        <li>{needLabel}</li>
        {chart.stairs.ceilings.map(({ master, cu }) => (
          <li key={master} className={styles.ceiling}>
            {ceilingLabel(master, cu)}
          </li>
        ))}
      </ul>
    </>
  );
}

type DrawnProps = { readonly isSeen: boolean; readonly chart: ChartProps };

const Drawn = memo(
  function Drawn({ chart }: DrawnProps) {
    return <FetchedChart {...chart} />;
  },
  (_, { isSeen }) => !isSeen,
);
