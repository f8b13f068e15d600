import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { dashOf, lineThrough, pictureColours, rectangle, textAt } from './pictureMarkup';
import { innerWidth, pictureMargin } from './pictureText';
import { roomFor } from './roomFor';

const size = 13;
const rowHeight = 20;
const mark = { width: 28, gap: 8, after: 24 } as const;

type Entry = { readonly text: string; readonly draw: (x: number, y: number) => string };

/** The legend: what the lines and the dark step of the stairs are, with their figures; as many in a row as fit. */
export function stairsKey(document: ReportDocument, words: DocumentWords, top: number) {
  let [x, y] = [pictureMargin, top + rowHeight];
  const markup = entriesOf(document, words).flatMap(({ text, draw }) => {
    const width = mark.width + mark.gap + roomFor(text, size);
    if (x > pictureMargin && x + width > pictureMargin + innerWidth) {
      x = pictureMargin;
      y += rowHeight;
    }
    const drawn = [
      draw(x, y - 4),
      textAt(text, { x: x + mark.width + mark.gap, y, size, look: 'ink' }),
    ];
    x += width + mark.after;
    return drawn;
  });
  return { markup, bottom: y + 8 };
}

function entriesOf(
  { stairs: { chosen, needCu, ceilings } }: ReportDocument,
  words: DocumentWords,
): readonly Entry[] {
  const line = (stroke: string, dash: string) => (x: number, y: number) =>
    lineThrough(
      [
        [x, y],
        [x + mark.width, y],
      ],
      stroke,
      2,
      dash,
    );
  const chosenText = words.document.stairsNow(
    words.number(chosen.slaveCount),
    words.cu(chosen.capacityCu),
  );
  return [
    {
      text: chosenText,
      draw: (x, y) => rectangle(x, y - 7, mark.width, 14, pictureColours.spare),
    },
    { text: words.steps.need(needCu), draw: line(pictureColours.need, dashOf.need) },
    ...ceilings.map(({ master, cu }, i) => ({
      text: words.steps.ceiling(master, cu),
      draw: line(pictureColours.limit, dashOf.ceiling(i)),
    })),
  ];
}
