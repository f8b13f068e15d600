import type { Stairs } from '@/core/report/stairs';
import { refusalSentence } from './answerSentence';
import { type AxisScale, axisScale } from './axisScale';
import { besideTexts } from './cardLines';
import { titleOf } from './documentHead';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import {
  areaWithin,
  dashOf,
  lineThrough,
  pictureColours,
  rectangle,
  stackTexts,
  svgPicture,
  textAt,
} from './pictureMarkup';
import {
  headTexts,
  innerWidth,
  linkTexts,
  pictureMargin,
  pictureText,
  pictureWidth,
  smallText,
} from './pictureText';
import { roomFor } from './roomFor';
import { stairsKey } from './stairsKey';

const plotHeight = 240;
const labelSize = 12;

/** How the chosen cluster grows as a picture: capacity by number of workers, the need and the coordinators' ceilings as lines. */
export function writeStepsSvg(document: ReportDocument, words: DocumentWords): string {
  const { stairs, chosen, needCu, ceilings } = document.stairs;
  const scale = axisScale([
    ...stairs.map((stair) => stair.capacityCu),
    ...ceilings.map(({ cu }) => cu),
    needCu,
  ]);
  const head = stackTexts(
    [
      ...headTexts(document, words),
      ...besideTexts(document, words),
      pictureText(words.document.stairsTitle, 16, 600, 'ink', 4),
      { ...smallText(words.document.capacityCu), after: 6 },
    ],
    pictureMargin,
  );
  const plot = plotMarkup(document.stairs, scale, head.bottom, words.number);
  const axisBottom = head.bottom + plotHeight + 20;
  const axis = textAt(words.steps.axisSlaves, {
    x: pictureWidth - pictureMargin,
    y: axisBottom + 14,
    size: 13,
    anchor: 'end',
  });
  const key = stairsKey(document, words, axisBottom + 28);
  const refusal = refusalSentence(document, words);
  const foot = stackTexts(
    [
      ...(refusal === undefined ? [] : [{ ...smallText(refusal), after: 8 }]),
      ...(scale.from > 0 ? [{ ...smallText(words.document.stairsCut), after: 8 }] : []),
      ...linkTexts(document, words),
    ],
    key.bottom + 6,
  );
  return svgPicture({
    language: words.language,
    title: `${titleOf(document, words)}${words.document.colon}${words.document.stairsTitle}`,
    description: words.steps.chartSentence(chosen.slaveCount, chosen.capacityCu, needCu),
    bottom: foot.bottom,
    parts: [...head.markup, ...plot, axis, ...key.markup, ...foot.markup],
  });
}

function plotMarkup(
  { stairs, chosen, needCu, ceilings }: Stairs,
  scale: AxisScale,
  top: number,
  number: (value: number) => string,
): readonly string[] {
  const gutter = Math.max(...scale.ticks.map((tick) => roomFor(number(tick), labelSize))) + 10;
  const [left, right] = [pictureMargin + gutter, pictureMargin + innerWidth];
  const bottom = top + plotHeight;
  const band = (right - left) / stairs.length;
  const toY = (cu: number) => bottom - ((cu - scale.from) / (scale.to - scale.from)) * plotHeight;
  const across = (cu: number, stroke: string, dash: string) =>
    lineThrough(
      [
        [left, toY(cu)],
        [right, toY(cu)],
      ],
      stroke,
      2,
      dash,
    );
  const grid = scale.ticks.flatMap((tick) => [
    lineThrough(
      [
        [left, toY(tick)],
        [right, toY(tick)],
      ],
      pictureColours.rule,
      1,
    ),
    textAt(number(tick), { x: left - 8, y: toY(tick) + 4, size: labelSize, anchor: 'end' }),
  ]);
  // Every so many numbers, so that neighbours never touch.
  const widest = Math.max(...stairs.map((stair) => roomFor(number(stair.slaveCount), labelSize)));
  const every = Math.ceil((widest + 6) / band);
  const chosenAt = stairs.findIndex(({ slaveCount }) => slaveCount === chosen.slaveCount);
  const counts = stairs.flatMap(({ slaveCount }, i) =>
    (i - chosenAt) % every === 0
      ? [
          textAt(number(slaveCount), {
            x: left + (i + 0.5) * band,
            y: bottom + 16,
            size: labelSize,
            anchor: 'middle',
            ...(i === chosenAt ? ({ weight: 600, look: 'ink' } as const) : {}),
          }),
        ]
      : [],
  );
  // The line breaks where sizes are left out.
  const edges = withoutGaps(stairs).map((run) =>
    run.flatMap(({ stair, at }) => [
      [left + at * band, toY(stair.capacityCu)] as const,
      [left + (at + 1) * band, toY(stair.capacityCu)] as const,
    ]),
  );
  const chosenTop = toY(chosen.capacityCu);
  return [
    ...grid,
    // Areas are compared by size, which would mislead where the axis does not begin at zero.
    ...(scale.from === 0
      ? edges.map((edge) =>
          areaWithin(
            [...edge, [edge.at(-1)?.[0] ?? right, bottom], [edge[0]?.[0] ?? left, bottom]],
            pictureColours.unused,
          ),
        )
      : []),
    rectangle(left + chosenAt * band, chosenTop, band, bottom - chosenTop, pictureColours.spare),
    ...edges.map((edge) => lineThrough(edge, pictureColours.ink, 2)),
    ...ceilings.map(({ cu }, i) => across(cu, pictureColours.limit, dashOf.ceiling(i))),
    across(needCu, pictureColours.need, dashOf.need),
    ...counts,
  ];
}

/** Runs of stairs with nothing left out between them, each stair with its place on the axis. */
function withoutGaps(stairs: Stairs['stairs']) {
  const runs: { readonly stair: Stairs['stairs'][number]; readonly at: number }[][] = [[]];
  for (const [at, stair] of stairs.entries()) {
    if (stair.followsGap) runs.push([]);
    runs.at(-1)?.push({ stair, at });
  }
  return runs;
}
