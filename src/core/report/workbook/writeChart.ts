import { fixedText } from './address';
import type { ChartCells, SheetChart } from './workbook';
import { escapeXml, onSheet, relationships, xmlPart } from './writeXml';

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006';

const colours = {
  area: 'D5EBE7',
  line: '0A6B62',
  level: 'B3261E',
  rule: 'E3E3DE',
  ink: '565B62',
} as const;

/** How levels are told apart without their colour. */
const dashes = ['dash', 'lgDash', 'lgDashDot', 'sysDot'] as const;

const unmarked = '<c:marker><c:symbol val="none"/></c:marker>';

const straight = '<c:smooth val="0"/>';

/** Places of the two axes in their chart. */
const [dateAxis, valueAxis] = [1, 2];

/** A chart and the row, from 1, that it begins at. */
export type PlacedChart = { readonly chart: SheetChart; readonly row: number };

/** Where the charts of a sheet lie over its cells; the drawing's relationships number them from 1. */
export function writeDrawing(charts: readonly PlacedChart[]): string {
  const frames = charts.map(
    ({ chart, row }, i) =>
      `<xdr:twoCellAnchor>${corner('from', 0, row - 1)}${corner('to', chart.columns, row - 1 + chart.rows)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${escapeXml(chart.title)}" descr="${escapeXml(chart.description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${drawingNamespace}/chart"><c:chart xmlns:c="${drawingNamespace}/chart" r:id="rId${i + 1}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  );
  return xmlPart(
    `<xdr:wsDr xmlns:xdr="${drawingNamespace}/spreadsheetDrawing" xmlns:a="${drawingNamespace}/main" xmlns:r="${relationships}">${frames.join('')}</xdr:wsDr>`,
  );
}

function corner(name: 'from' | 'to', column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

/**
 * A chart over days that follows the cells it reads: an area, a line over it, and levels.
 * Source: ECMA-376 part 1, 21.2
 */
export function writeChart(chart: SheetChart): string {
  const { title, unit, monthsApart, dates, area, line, levels } = chart;
  const axes = `<c:axId val="${dateAxis}"/><c:axId val="${valueAxis}"/>`;
  const fill = `<c:spPr><a:solidFill><a:srgbClr val="${colours.area}"/></a:solidFill></c:spPr>`;
  const stroke = `<c:spPr>${outline(colours.line, 22_225)}</c:spPr>${unmarked}`;
  const drawnLevels = levels.map((level, i) =>
    series(i + 2, level, levelStroke(i), dates, straight),
  );
  const plots =
    `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${series(0, area, fill, dates)}${axes}</c:areaChart>` +
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series(1, line, stroke, dates, straight)}${drawnLevels.join('')}<c:marker val="1"/>${axes}</c:lineChart>`;
  return xmlPart(
    `<c:chartSpace xmlns:c="${drawingNamespace}/chart" xmlns:a="${drawingNamespace}/main" xmlns:r="${relationships}"><c:roundedCorners val="0"/>` +
      `<c:chart>${titleOf(title, 1_200)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plots}${dateAxisPart(monthsApart)}${valueAxisPart(unit)}</c:plotArea>` +
      `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${letters()}</c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
      '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>',
  );
}

function levelStroke(i: number): string {
  const fill = `<a:solidFill><a:srgbClr val="${colours.level}"/></a:solidFill>`;
  return `<c:spPr><a:ln w="12700">${fill}<a:prstDash val="${dashes[i % dashes.length]}"/></a:ln></c:spPr>${unmarked}`;
}

function series(
  index: number,
  { name, cells }: SheetChart['line'],
  look: string,
  dates: ChartCells,
  end = '',
): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>${look}` +
    `<c:cat>${numbers(dates, 'yyyy\\-mm\\-dd')}</c:cat><c:val>${numbers(cells, '#,##0')}</c:val>${end}</c:ser>`
  );
}

function numbers({ sheet, range, cached }: ChartCells, format: string): string {
  const points = cached.map((value, i) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`);
  return `<c:numRef><c:f>${onSheet(sheet, fixedText(range))}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${cached.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

const dateAxisPart = (monthsApart: number) =>
  `<c:dateAx><c:axId val="${dateAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
  `<c:numFmt formatCode="yyyy\\-mm" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${outline(colours.ink, 9_525)}</c:spPr>${letters()}` +
  `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="${monthsApart}"/><c:majorTimeUnit val="months"/></c:dateAx>`;

const valueAxisPart = (unit: string) =>
  `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
  `<c:majorGridlines><c:spPr>${outline(colours.rule, 9_525)}</c:spPr></c:majorGridlines>${titleOf(unit, 900)}` +
  `<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${letters()}` +
  `<c:crossAx val="${dateAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>`;

/** `size` in hundredths of a point. */
function titleOf(text: string, size: number): string {
  return `<c:title><c:tx><c:rich><a:bodyPr rot="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr sz="${size}" b="1"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** `width` in English Metric Units, 12,700 a point. */
function outline(colour: string, width: number): string {
  return `<a:ln w="${width}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
}

const letters = () =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="${colours.ink}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
