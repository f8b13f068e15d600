import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { Stairs } from '@/core/report/stairs';
import styles from './StairsChart.module.css';

type Props = {
  readonly stairs: Stairs;
  readonly slavesLabel: string;
  readonly number: (value: number) => string;
};

/** Capacity by number of workers as stairs, with the need and the coordinators' ceilings as lines. */
export function StairsChart({ stairs, slavesLabel, number }: Props) {
  return (
    <div className={styles.chart}>
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 640, height: 260 }}
      >
        <LineChart
          data={withBreaks(stairs.stairs)}
          margin={{ top: 16, right: 12, bottom: 20, left: 4 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="slaveCount"
            tickFormatter={(count: number | string) =>
              typeof count === 'number' ? number(count) : '…'
            }
            tickLine={false}
            stroke="var(--rule)"
            label={{ value: slavesLabel, position: 'insideBottom', offset: -12 }}
            interval="preserveStartEnd"
          />
          <YAxis
            width="auto"
            tickFormatter={number}
            tickLine={false}
            axisLine={false}
            domain={[0, 'auto']}
          />
          {stairs.ceilings.map(({ master, cu }) => (
            <ReferenceLine key={master} y={cu} stroke="var(--limit)" strokeDasharray="5 4" />
          ))}
          <ReferenceLine y={stairs.needCu} stroke="var(--accent)" strokeWidth={1.5} />
          <Line
            dataKey="capacityCu"
            type="step"
            stroke="var(--ink)"
            strokeWidth={2}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <ReferenceDot
            x={stairs.chosen.slaveCount}
            y={stairs.chosen.capacityCu}
            r={5}
            fill="var(--accent)"
            stroke="var(--paper)"
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

/** Adds a place without a value to the axis where sizes are left out, so that the line has a gap there. */
function withBreaks(stairs: Stairs['stairs']) {
  return stairs.flatMap(({ slaveCount, capacityCu, followsGap }) => [
    ...(followsGap ? [{ slaveCount: `before ${slaveCount}`, capacityCu: null }] : []),
    { slaveCount, capacityCu },
  ]);
}
