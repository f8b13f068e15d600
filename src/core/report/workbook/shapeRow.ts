import type { ShapeId } from '@/core/platforms/platform';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { address, columnOf, fixedText, rangeText } from './address';
import { emptyRow, formula, row } from './cellsOf';
import { ceiling, noPrice, noSlavePrice } from './exactFormula';
import { cheapestMaster, clusterPrice, masterCosts, masterNumberOf } from './masterCosts';
import { priceReader } from './priceReader';
import type { Row } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

/**
 * The cluster of one Slave shape: n = max(minimum, ⌈need ÷ usable⌉ + spares), its Master, its price, and its rank:
 * one more than the shapes that come before it by price, where there is none by a price of the Slaves, then machines, then Slave cores, then their order here.
 */
export function shapeRow(
  document: ReportDocument,
  { page }: WorkbookWordSet,
  shape: ShapeId,
  first: number,
  index: number,
): Row {
  const found = document.options.find(({ option }) => option.slave === shape);
  if (!found) return emptyRow;
  const { option, rank } = found;
  const at = (column: number) => address(column, first + index);
  const all = (column: number) => fixedText(columnOf(column, first, document.options.length));
  const of = (list: string) => `INDEX(${list},${index + 1})`;
  const costs = rangeText({ column: 5, row: first + index, lastColumn: 8, lastRow: first + index });
  const cores = [`${all(2)}*SlaveCores`, `${at(2)}*${of('SlaveCores')}`];
  const order = `(ROW(${all(2)})<ROW(${at(2)}))`;
  const byCores = `((${cores[0]}<${cores[1]})+(${cores[0]}=${cores[1]})*${order})`;
  const byMachines = `((${all(4)}<${at(4)})+(${all(4)}=${at(4)})*${byCores})`;
  return row(
    formula(of('SlaveShapes'), page.shape(shape)),
    formula(
      `MAX(MinimumSlaves,${ceiling(`NeedCu/${of('SlaveUsableCu')}`)}+SpareSlaves)`,
      option.slaveCount,
      'whole',
    ),
    formula(`${at(2)}*${of('SlaveUsableCu')}`, option.capacityCu, 'whole'),
    formula(`${at(2)}+MasterCount`, option.nodeCount, 'whole'),
    ...masterCosts(document)(at(3), option.capacityCu),
    formula(cheapestMaster(costs), masterNumberOf(document, option.master), 'whole', 'muted'),
    formula(
      clusterPrice(at(2), of('SlavePrices'), costs),
      option.price?.amount ??
        (priceReader(document).workerPrice(shape) === null ? noSlavePrice : noPrice),
      'cost',
    ),
    formula(
      `1+SUMPRODUCT((${all(10)}<${at(10)})+(${all(10)}=${at(10)})*${byMachines})`,
      rank,
      'whole',
      'strong',
    ),
  );
}
