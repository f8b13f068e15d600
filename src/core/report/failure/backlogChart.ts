import { axisScale } from '@/core/report/document/axisScale';
import type { ChartLook, ChartPart, ChartParts } from '@/core/report/document/chartParts';
import { roomFor } from '@/core/report/document/roomFor';
import type { WordsWith } from '@/core/words/words';
import type { LevelFigures } from './levelFigures';

const textSize = 12;
const plotHeight = 200;
/** Above the plot, for the names of the moments; below it, for the minutes. */
const [above, below] = [40, 42];

/** Lines of the cluster with none, one and two of its machines gone, told apart without their colours too. */
const looks: readonly { readonly look: ChartLook; readonly dash?: string }[] = [
  { look: 'need' },
  { look: 'ink', dash: '7 4' },
  { look: 'limit', dash: '2 3' },
];

/** The backlog from the stop on, a line for each loss of machines; the start and the wanted end are marked. */
export function backlogChart(
  { rows, losses, time, recordsPerMinute = 1 }: LevelFigures,
  words: WordsWith<'risk'>,
  width: number,
): ChartParts {
  const { level: said } = words.risk;
  const last = rows.at(-1)?.minute ?? 1;
  const most = Math.max(...rows.flatMap(({ backlogs }) => backlogs)) * recordsPerMinute;
  const scale = axisScale([0, most]);
  const gutter = Math.max(...scale.ticks.map((tick) => roomFor(words.number(tick), textSize))) + 8;
  const bottom = above + plotHeight;
  const toX = (minute: number) => gutter + (minute / last) * (width - gutter - 1);
  const toY = (backlog: number) => bottom - (backlog / scale.to) * plotHeight;
  const text = (content: string, x: number, y: number, more: object = {}): ChartPart => ({
    ...{ kind: 'text', x, y, text: content, size: textSize, look: 'ink-2' },
    ...more,
  });
  const line = (points: readonly (readonly [number, number])[], look: ChartLook, dash?: string) =>
    ({ kind: 'line', points, look, ...(dash === undefined ? {} : { dash }) }) as const;
  const upright = (minute: number, label: string, y: number): readonly ChartPart[] => {
    const x = toX(minute);
    const isLeft = x + roomFor(label, textSize) + 4 > width;
    return [
      line(
        [
          [x, y + 4],
          [x, bottom],
        ],
        'ink-2',
        '3 3',
      ),
      text(label, isLeft ? x - 4 : x + 4, y + 2, isLeft ? { anchor: 'end' } : {}),
    ];
  };
  const end = time.downMinutes + time.wantedMinutes;
  const series = losses.map(({ lost }, i) => ({
    name: said.series(lost),
    ...(looks[i] ?? { look: 'ink-2' as const }),
    points: rows.map(
      ({ minute, backlogs }) => [toX(minute), toY((backlogs[i] ?? 0) * recordsPerMinute)] as const,
    ),
  }));
  const key = keyOf(series, gutter, width, bottom + below);
  return {
    title: said.backlogHeading,
    description: said.chart(losses.map(({ lost, minutes }) => [said.series(lost), minutes])),
    width,
    height: key.bottom,
    parts: [
      ...scale.ticks.flatMap((tick): readonly ChartPart[] => [
        line(
          [
            [gutter, toY(tick)],
            [width, toY(tick)],
          ],
          'rule',
        ),
        text(words.number(tick), gutter - 6, toY(tick) + 4, { anchor: 'end' }),
      ]),
      ...upright(time.downMinutes, said.start, 10),
      ...upright(end, said.wantedEnd, 26),
      ...series.map(({ points, look, dash }) => line(points, look, dash)),
      ...minuteTicks(last).map((minute) =>
        text(words.number(minute), toX(minute), bottom + 16, {
          anchor: minute === 0 ? 'start' : minute === last ? 'end' : 'middle',
        }),
      ),
      text(said.minute, width, bottom + 32, { anchor: 'end' }),
      ...key.parts,
    ],
  };
}

/** Round minutes along the axis. */
function minuteTicks(last: number): readonly number[] {
  return axisScale([0, last]).ticks.filter((tick) => tick <= last);
}

type Series = {
  readonly name: string;
  readonly look: ChartLook;
  readonly dash?: string;
};

/** What each line is, beside a piece of it; as many on a row as there is room for. */
function keyOf(series: readonly Series[], left: number, width: number, top: number) {
  const parts: ChartPart[] = [];
  let [x, y] = [left, top];
  for (const { name, look, dash } of series) {
    const room = 34 + roomFor(name, textSize) + 16;
    if (x > left && x + room > width) [x, y] = [left, y + 20];
    const points = [
      [x, y + 8],
      [x + 26, y + 8],
    ] as const;
    parts.push({ kind: 'line', points, look, ...(dash === undefined ? {} : { dash }) });
    parts.push({ kind: 'text', x: x + 34, y: y + 12, text: name, size: textSize, look: 'ink' });
    x += room;
  }
  return { parts, bottom: y + 20 };
}
