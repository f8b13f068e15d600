import type PptxGenJS from 'pptxgenjs';
import { oneLine } from '@/core/report/document/oneLine';
import type { SlideTable } from '@/core/report/slides/slideParts';
import type { WordsWith } from '@/core/words/words';
import { columnWidths, naturalWidth } from './columnWidths';
import { headingLines } from './headingLines';
import { officeColours } from './officeColours';
import { officeLanguage } from './officeLanguage';
import { type Box, pointsPerInch, type Slide } from './pptxParts';
import { startsAfterNumber } from './tableGaps';

/** In inches: the space beside a cell's text, and extra space between a number and a text right of it. */
const [margin, afterNumber] = [0.05, 0.12];

const sizes = [12, 11, 10, 9, 8, 7] as const;

/** A table that fills its box, at the largest size at which numbers and short texts stay on one line. */
export function addTable(
  slide: Slide,
  table: SlideTable,
  box: Box,
  headHeight: number,
  name: string,
  words: WordsWith<'slides'>,
): void {
  const left = (i: number) => margin + (startsAfterNumber(table, i) ? afterNumber : 0);
  const padding = (i: number) => (left(i) + margin) * pointsPerInch;
  const width = box.w * pointsPerInch;
  const fits = (size: number) => naturalWidth(table, size * leeway, padding) <= width;
  const size = sizes.find(fits) ?? 7;
  const rowHeight = (box.h - headHeight) / table.rows.length;
  const lang = officeLanguage(words);
  const widths = columnWidths(table, width, size * leeway, padding);
  const headSize = Math.min(size, 9);
  const head = table.columns.map(({ heading, isNumber }, i) => ({
    text: inLines(
      headingLines(oneLine(heading), ((widths[i] ?? 0) - padding(i)) / (headSize * leeway)),
    ),
    options: {
      ...cellOptions(left(i), isNumber, officeColours.ink, 1),
      bold: true,
      color: officeColours.ink2,
      fontSize: headSize,
      valign: 'bottom' as const,
      lang,
    },
  }));
  const isWarned = (y: number) => table.warnedRows?.includes(y) ?? false;
  const firstText = table.columns.findIndex(({ isNumber }) => !isNumber);
  const rows = table.rows.map((row, y) =>
    row.map(({ text }, i) => ({
      text:
        i === firstText
          ? withState(oneLine(text), table.states?.[y] ?? '', size, isWarned(y))
          : oneLine(text),
      options: {
        ...cellOptions(left(i), table.columns[i]?.isNumber, officeColours.rule, 0.75),
        ...(y === table.answerRow ? { bold: true, fill: { color: officeColours.unused } } : {}),
        color: officeColours.ink,
        fontSize: size,
        valign: 'middle' as const,
        lang,
      },
    })),
  );
  slide.addTable([head, ...rows], {
    ...box,
    colW: widths.map((points) => points / pointsPerInch),
    rowH: [headHeight, ...rows.map(() => rowHeight)],
    objectName: name,
  });
}

function inLines(lines: readonly string[]): string | PptxGenJS.TableCell[] {
  const last = lines.length - 1;
  return last === 0
    ? (lines[0] ?? '')
    : lines.map((text, i) => ({ text, options: { breakLine: i < last } }));
}

/** The state of a row, in small letters below its text. */
function withState(
  text: string,
  state: string,
  size: number,
  isWarned: boolean,
): string | PptxGenJS.TableCell[] {
  if (state === '') return text;
  const color = isWarned ? officeColours.warn : officeColours.need;
  const small = { fontSize: Math.max(7, size - 2), bold: false, color };
  return [
    { text, options: { breakLine: true } },
    { text: oneLine(state), options: small },
  ];
}

/** A factor for width: the answer's row is bold, and fonts differ. */
const leeway = 1.2;

function cellOptions(
  left: number,
  isNumber: true | undefined,
  color: string,
  pt: number,
): PptxGenJS.TableCellProps {
  const none = { type: 'none' } as const;
  return {
    align: isNumber ? 'right' : 'left',
    margin: [0.02, margin, 0.02, left],
    border: [none, none, { type: 'solid', color, pt }, none],
  };
}
