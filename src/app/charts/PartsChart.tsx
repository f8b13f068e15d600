import type { ChartPart, ChartParts } from '@/core/report/document/chartParts';
import type { ChartAt } from '@/core/report/document/oncePerWidth';
import { chartWidths } from './chartWidths';
import styles from './PartsChart.module.css';
import { useIsNarrow } from './useIsNarrow';

/** A chart of a document in the page's colours, laid out for the width of the screen; the wide one is printed, too. */
export function PartsChart({ at }: { readonly at: ChartAt }) {
  const kinds = useIsNarrow() ? (['wide', 'narrow'] as const) : (['wide'] as const);
  return kinds.map((kind) => {
    const chart = at(chartWidths[kind]);
    return chart ? <Drawn key={kind} chart={chart} kind={kind} /> : null;
  });
}

type Props = { readonly chart: ChartParts; readonly kind: keyof typeof chartWidths };

function Drawn({ chart: { title, description, width, height, parts }, kind }: Props) {
  return (
    <svg
      role="img"
      aria-label={`${title}. ${description}`}
      viewBox={`0 0 ${width} ${height}`}
      className={`${styles.chart} ${styles[kind]}`}
      style={{ maxWidth: width }}
    >
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have a place, not a name of their own
        <Part key={i} part={part} />
      ))}
    </svg>
  );
}

function Part({ part }: { readonly part: ChartPart }) {
  switch (part.kind) {
    case 'bar': {
      const { x, y, width, height, look } = part;
      return <rect x={x} y={y} width={width} height={height} className={styles[look]} />;
    }
    case 'line':
      return (
        <polyline
          points={part.points.map(([x, y]) => `${x},${y}`).join(' ')}
          className={`${styles.line} ${styles[part.look]}`}
          strokeDasharray={part.dash}
        />
      );
    case 'text':
      return (
        <text
          x={part.x}
          y={part.y}
          fontSize={part.size}
          fontWeight={part.weight}
          textAnchor={part.anchor}
          className={styles[part.look]}
        >
          {part.text}
        </text>
      );
  }
}
