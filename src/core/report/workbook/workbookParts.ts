import { fixedText } from './address';
import { sharedStyles } from './sharedStyles';
import { sharedTexts } from './sharedTexts';
import type { Sheet, Workbook } from './workbook';
import { type PlacedChart, writeChart, writeDrawing } from './writeChart';
import { linksOf, placedCharts, writeSheet } from './writeSheet';
import { cellText, escapeXml, mainNamespace, onSheet, relationships, xmlPart } from './writeXml';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawingTypes = 'application/vnd.openxmlformats-officedocument.drawing';

/** The parts of an Office Open XML workbook by path, to be zipped in this order.  Source: ECMA-376 part 1, 18 */
export function workbookParts(workbook: Workbook): Readonly<Record<string, string>> {
  const texts = sharedTexts();
  const styles = sharedStyles();
  const sheets = workbook.sheets.map((sheet) => writeSheet(sheet, texts, styles));
  const sheetPath = (i: number) => `worksheets/sheet${i + 1}.xml`;
  const parts = [
    ...sheets.map((_, i) => ({ path: sheetPath(i), type: 'worksheet' })),
    { path: 'styles.xml', type: 'styles' },
    { path: 'sharedStrings.xml', type: 'sharedStrings' },
  ];
  const drawings = drawingsOf(workbook.sheets);
  const overrides = [
    ...parts.map(({ path, type }) => ({ path, type: `${types}.${type}` })),
    ...drawings.flatMap(({ path, charts }) => [
      { path, type: `${drawingTypes}.drawing` },
      ...charts.map((one) => ({ path: one.path, type: `${drawingTypes}ml.chart` })),
    ]),
  ].map(({ path, type }) => `<Override PartName="/xl/${path}" ContentType="${type}+xml"/>`);
  const links = parts.map(
    ({ path, type }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${relationships}/${type}" Target="${path}"/>`,
  );
  return {
    '[Content_Types].xml': xmlPart(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${overrides.join('')}` +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ),
    '_rels/.rels': relationshipsPart([
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>`,
      `<Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ]),
    'docProps/core.xml': xmlPart(
      `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:title>${cellText(workbook.title)}</dc:title>${workbook.author === null ? '' : `<dc:creator>${cellText(workbook.author)}</dc:creator>`}</cp:coreProperties>`,
    ),
    'xl/workbook.xml': writeWorkbook(workbook.sheets),
    'xl/_rels/workbook.xml.rels': relationshipsPart(links),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/${sheetPath(i)}`, sheet])),
    ...Object.fromEntries(
      workbook.sheets.flatMap((sheet, i) => {
        const drawing = drawings.find((one) => one.sheet === i);
        const targets = [
          ...linksOf(sheet).map(webTarget),
          ...(drawing ? [partTarget('drawing', drawing.path, linksOf(sheet).length)] : []),
        ];
        return targets.length === 0
          ? []
          : [[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationshipsPart(targets)]];
      }),
    ),
    ...Object.fromEntries(
      drawings.flatMap(({ path, charts }) => [
        [`xl/${path}`, writeDrawing(charts)],
        [
          `xl/${path.replace('/', '/_rels/')}.rels`,
          relationshipsPart(charts.map((one, i) => partTarget('chart', one.path, i))),
        ],
        ...charts.map((one) => [`xl/${one.path}`, writeChart(one.chart)]),
      ]),
    ),
    'xl/styles.xml': styles.write(workbook.font, workbook.decimals),
    'xl/sharedStrings.xml': texts.write(),
  };
}

type SheetDrawing = {
  /** The place of its sheet, from 0. */
  readonly sheet: number;
  readonly path: string;
  readonly charts: readonly (PlacedChart & { readonly path: string })[];
};

/** A drawing for each sheet that has charts; charts are numbered through all sheets. */
function drawingsOf(sheets: readonly Sheet[]): readonly SheetDrawing[] {
  let count = 0;
  return sheets
    .map((one, sheet) => ({ sheet, charts: placedCharts(one) }))
    .filter(({ charts }) => charts.length > 0)
    .map(({ sheet, charts }, i) => ({
      sheet,
      path: `drawings/drawing${i + 1}.xml`,
      charts: charts.map((one) => ({ ...one, path: `charts/chart${++count}.xml` })),
    }));
}

function partTarget(type: 'drawing' | 'chart', path: string, i: number): string {
  return `<Relationship Id="rId${i + 1}" Type="${relationships}/${type}" Target="../${path}"/>`;
}

function relationshipsPart(links: readonly string[]): string {
  return xmlPart(
    `<Relationships xmlns="${packages}/relationships">${links.join('')}</Relationships>`,
  );
}

/** A web address of plain characters; those that no address may have are escaped. */
function webTarget({ link }: { readonly link: string }, i: number): string {
  const target = link.replace(/["<>\\^`{|}]/g, (sign) => encodeURIComponent(sign));
  return `<Relationship Id="rId${i + 1}" Type="${relationships}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`;
}

/** The workbook part; it asks spreadsheet programs to calculate every formula when they open the file. */
function writeWorkbook(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, names: ranges }) =>
    Object.entries(ranges).map(
      ([key, range]) =>
        `<definedName name="${key}">${onSheet(name, fixedText(range))}</definedName>`,
    ),
  );
  const printed = sheets.flatMap(({ name, printedRow, printedPart }, i) => {
    const ofSheet = (key: string, range: string | undefined) =>
      range === undefined
        ? []
        : [
            `<definedName name="_xlnm.${key}" localSheetId="${i}">${onSheet(name, range)}</definedName>`,
          ];
    return [
      ...ofSheet('Print_Area', printedPart && fixedText(printedPart)),
      ...ofSheet(
        'Print_Titles',
        printedRow === undefined ? undefined : `$${printedRow}:$${printedRow}`,
      ),
    ];
  });
  return xmlPart(
    `<workbook xmlns="${mainNamespace}" xmlns:r="${relationships}"><bookViews><workbookView activeTab="0"/></bookViews>` +
      `<sheets>${listed.join('')}</sheets><definedNames>${[...printed, ...names].join('')}</definedNames>` +
      '<calcPr fullCalcOnLoad="1"/></workbook>',
  );
}
