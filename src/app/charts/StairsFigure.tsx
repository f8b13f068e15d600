import { type ComponentProps, lazy, memo, useRef, useState } from 'react';
import { Part } from '@/app/ui/Part';
import { useIsNear } from '@/app/ui/useIsNear';
import type { StairsChart } from './StairsChart';
import styles from './StairsChart.module.css';

const FetchedChart = lazy(async () => ({ default: (await import('./StairsChart')).StairsChart }));

type ChartProps = ComponentProps<typeof StairsChart>;

type Props = ChartProps & {
  /** What people call it, where it cannot be shown. */
  readonly name: string;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
};

/**
 * The stairs, fetched and drawn once they are about to be seen; until then their place is kept free. Out of sight they
 * stay as they were: an edit costs nothing there.
 */
export function StairsFigure({ name, label, ...chart }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place);
  const [isWanted, setIsWanted] = useState(false);
  if (isNear && !isWanted) setIsWanted(true);
  return (
    <div ref={place} className={styles.place}>
      {isWanted ? (
        <Part name={name}>
          <div role="img" aria-label={label}>
            <Drawn isSeen={isNear} chart={chart} />
          </div>
        </Part>
      ) : null}
    </div>
  );
}

type DrawnProps = { readonly isSeen: boolean; readonly chart: ChartProps };

const Drawn = memo(
  function Drawn({ chart }: DrawnProps) {
    return <FetchedChart {...chart} />;
  },
  (_, { isSeen }) => !isSeen,
);
