import type { ReportDocument } from '@/core/report/document/documentModel';
import { address, rangeText } from './address';
import { formula, row } from './cellsOf';
import { constant, noPrice, quoted, roundedDown, threeDigits } from './exactFormula';
import { cheapestMaster, clusterPrice, masterCosts, masterNumberOf } from './masterCosts';
import type { Row } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

/** The answer and the next ten Slaves; two rows more for the end of its Masters. */
const consecutiveRows = 11;
export const listedRows = consecutiveRows + 2;

/** One size of the answer's cluster; empty where the end of its Masters is among the rows above. */
export function stepRow(
  document: ReportDocument,
  { page, later, workbook }: WorkbookWordSet,
  first: number,
  index: number,
): Row {
  const cached = document.steps[index];
  const at = (column: number) => address(column, first + index);
  const costs = rangeText({
    column: 7,
    row: first + index,
    lastColumn: 10,
    lastRow: first + index,
  });
  const usable = 'INDEX(SlaveUsableCu,AnswerShape)';
  const working = `MAX(0,${at(1)}-SpareSlaves)*${usable}`;
  const carried = `${working}*(TotalLoad/(PeakCu*(100+HeadroomPercent)/100))`;
  const price = clusterPrice(at(1), 'INDEX(SlavePrices,AnswerShape)', costs);
  const unless = (source: string) => `IF(${at(1)}="","",${source})`;
  const state =
    index === 0
      ? quoted(later.steps.now)
      : `IF(${at(11)}<>${address(11, first + index - 1)},${quoted(later.steps.changes)},"")`;
  return row(
    formula(countFormula(first, index), cached?.step.slaveCount ?? '', 'whole', 'strong'),
    formula(unless(`${at(1)}*${usable}`), cached?.step.capacityCu ?? '', 'whole'),
    formula(
      unless(`IF(TotalLoad=0,"",${threeDigits(roundedDown(carried))})`),
      cached?.carries ?? '',
      'whole',
    ),
    formula(unless(`INDEX(MasterShapes,${at(11)})`), cached ? page.shape(cached.step.master) : ''),
    formula(
      unless(`IF(${price}>=${constant(noPrice)},${quoted(workbook.notPriced)},${price})`),
      cached ? (cached.step.price?.amount ?? workbook.notPriced) : '',
      'amount',
    ),
    formula(unless(state), stateOf(document, later, index)),
    ...masterCosts(document)(at(2), cached?.step.capacityCu ?? ''),
    formula(
      unless(cheapestMaster(costs)),
      cached ? masterNumberOf(document, cached.step.master) : '',
      'whole',
      'muted',
    ),
  );
}

/** The next size, or where the answer's Masters end: their ceiling in whole Slaves, then one Slave more. */
function countFormula(first: number, index: number): string {
  if (index === 0) return 'INDEX(OptionSlaves,AnswerShape)';
  if (index < consecutiveRows) return `${address(1, first + index - 1)}+1`;
  const listed = address(1, first + consecutiveRows - 1);
  const ceiling = `INDEX(MasterCeilings,${address(11, first)})`;
  const last = `INT(${ceiling}/INDEX(SlaveUsableCu,AnswerShape))`;
  return index === consecutiveRows
    ? `IF(${ceiling}="","",IF(${last}>${listed},${last},IF(${last}=${listed},${last}+1,"")))`
    : `IF(${ceiling}="","",IF(${last}>${listed},${last}+1,""))`;
}

function stateOf(
  { steps }: ReportDocument,
  later: WorkbookWordSet['later'],
  index: number,
): string {
  switch (steps[index]?.place) {
    case 'now':
      return later.steps.now;
    case 'larger-masters':
      return later.steps.changes;
    default:
      return '';
  }
}
