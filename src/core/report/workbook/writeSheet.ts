import { address, cellAt, rangeAddress } from './address';
import { isRight, type SharedStyles } from './sharedStyles';
import type { SharedTexts } from './sharedTexts';
import type { Cell, Sheet, SheetRow, Validation } from './workbook';
import type { PlacedChart } from './writeChart';
import { cellText, escapeXml, mainNamespace, relationships, xmlPart } from './writeXml';

/** Points of a row that asks for no other height. */
const rowHeight = 16;

/** A sheet as an XML part, printed on A4 landscape as wide as one page. */
export function writeSheet(sheet: Sheet, texts: SharedTexts, styles: SharedStyles): string {
  const { widths, rows } = sheet;
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const joined = rows.flatMap(({ joinedFrom }, i) =>
    joinedFrom === undefined
      ? []
      : [`<mergeCell ref="${address(joinedFrom + 1, i + 1)}:${address(widths.length, i + 1)}"/>`],
  );
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    writeView(sheet),
    `<sheetFormatPr defaultRowHeight="${rowHeight}"${rows.some(({ isFolded }) => isFolded) ? ' outlineLevelRow="1"' : ''}/>`,
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.map((row, i) => writeRow(row, rows[i - 1], i + 1, texts, styles)).join('')}</sheetData>`,
    joined.length > 0 ? `<mergeCells count="${joined.length}">${joined.join('')}</mergeCells>` : '',
    writeFractions(rows),
    writeValidations(sheet.validations ?? []),
    writeLinks(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="${fitsOnePage(sheet) ? 1 : 0}"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    writeDrawingPlace(sheet),
  ];
  return xmlPart(
    `<worksheet xmlns="${mainNamespace}" xmlns:r="${relationships}">${parts.join('')}</worksheet>`,
  );
}

/** Where the texts of a sheet lead, in order; the sheet's relationships number them from 1. */
export function linksOf({
  rows,
}: Sheet): readonly { readonly at: string; readonly link: string }[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.kind === 'text' && cell.link !== undefined
        ? [{ at: address(column + 1, row + 1), link: cell.link }]
        : [],
    ),
  );
}

/** The charts of a sheet, each with the row that it begins at. */
export function placedCharts({ rows }: Sheet): readonly PlacedChart[] {
  return rows.flatMap(({ chart }, i) => (chart ? [{ chart, row: i + 1 }] : []));
}

/** Its relationship comes after those of its links. */
function writeDrawingPlace(sheet: Sheet): string {
  if (placedCharts(sheet).length === 0) return '';
  return `<drawing r:id="rId${linksOf(sheet).length + 1}"/>`;
}

function writeLinks(sheet: Sheet): string {
  const links = linksOf(sheet).map(({ at }, i) => `<hyperlink ref="${at}" r:id="rId${i + 1}"/>`);
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** Points of A4 landscape within its margins, and of a letter that widths count. */
const paper = { width: 770, height: 509, letter: 5.7 } as const;

/** What would spill a few rows onto a second page is set a little smaller than its width asks for. */
function fitsOnePage({ widths, rows, printedPart }: Sheet): boolean {
  const width =
    widths.slice(0, printedPart?.lastColumn).reduce((sum, one) => sum + one, 0) * paper.letter;
  const shown = rows.slice(0, printedPart?.lastRow).filter(({ isFolded }) => !isFolded);
  const height = shown.reduce((sum, row) => sum + (row.height ?? rowHeight), 0);
  return paper.height / height >= 0.72 * Math.min(1, paper.width / width);
}

function writeView({ frozenRows }: Sheet): string {
  const pane =
    frozenRows === undefined
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function writeRow(
  { cells, height, isFolded }: SheetRow,
  above: SheetRow | undefined,
  number: number,
  texts: SharedTexts,
  styles: SharedStyles,
): string {
  const written = cells.map((cell, i) =>
    cell === undefined
      ? ''
      : writeCell(besideFigure(cell, cells[i - 1]), address(i + 1, number), texts, styles),
  );
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const fold = isFolded ? ' hidden="1" outlineLevel="1"' : above?.isFolded ? ' collapsed="1"' : '';
  return `<row r="${number}"${size}${fold}>${written.join('')}</row>`;
}

/** A text keeps a distance from a figure at its left. */
function besideFigure(cell: Cell, left: Cell | undefined): Cell {
  if (!left || !isRight(left.style) || isRight(cell.style)) return cell;
  return { ...cell, style: { ...cell.style, isBesideFigure: true } };
}

function writeCell(cell: Cell, at: string, texts: SharedTexts, styles: SharedStyles): string {
  const place = `r="${at}" s="${styles.numberOf(cell.style)}"`;
  switch (cell.kind) {
    case 'blank':
      return `<c ${place}/>`;
    case 'text':
      return `<c ${place} t="s"><v>${texts.numberOf(cell.text)}</v></c>`;
    case 'number':
      return `<c ${place}><v>${cell.value}</v></c>`;
    case 'formula': {
      const { formula, cached } = cell;
      const isText = typeof cached === 'string';
      const value = isText ? cellText(cached) : cached;
      return `<c ${place}${isText ? ' t="str"' : ''}><f>${escapeXml(formula)}</f><v>${value}</v></c>`;
    }
  }
}

/** Inputs are shown whole; one that is not, now or later, shows its decimals. */
function writeFractions(rows: readonly SheetRow[]): string {
  const ranges = new Map<number, [number, number]>();
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.style.role !== 'input' || cell.style.format !== 'whole') return;
      const [first = row] = ranges.get(column) ?? [];
      ranges.set(column, [first, row]);
    });
  });
  return [...ranges]
    .map(([column, [first, last]], i) => {
      const start = address(column + 1, first + 1);
      const range = rangeAddress({ ...cellAt(column + 1, first + 1), lastRow: last + 1 });
      const rule = `IF(ISNUMBER(${start}),INT(${start})&lt;&gt;${start},FALSE)`;
      return `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="0" priority="${i + 1}"><formula>${rule}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');
}

function writeValidations(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const written = validations.map((validation) => {
    const shared = `allowBlank="1" showErrorMessage="1" error="${escapeXml(validation.message)}" sqref="${rangeAddress(validation.range)}"`;
    return validation.kind === 'list'
      ? `<dataValidation type="list" ${shared}><formula1>${escapeXml(validation.choices)}</formula1></dataValidation>`
      : `<dataValidation type="${validation.kind}" operator="between" ${shared}><formula1>${validation.minimum}</formula1><formula2>${validation.maximum}</formula2></dataValidation>`;
  });
  return `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}
