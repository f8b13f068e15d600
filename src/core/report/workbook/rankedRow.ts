import type { ReportDocument } from '@/core/report/document/documentModel';
import type { OptionRow } from '@/core/report/optionRows';
import { address } from './address';
import { formula, row } from './cellsOf';
import { constant, noPrice, quoted } from './exactFormula';
import type { Row } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

/** The option of one rank, found by its rank among the shapes; `index` counts from the best, 0. */
export function rankedRow(
  { answer }: ReportDocument,
  { page, later, workbook }: WorkbookWordSet,
  { option, rank, standing, pricePerCu }: OptionRow,
  at: number,
  index: number,
): Row {
  const shape = `MATCH(${address(1, at)},OptionRank,0)`;
  const of = (list: string) => `INDEX(${list},${shape})`;
  const [price, best] = [address(9, at), address(9, at - index)];
  const none = quoted(workbook.notPriced);
  return row(
    formula(String(index + 1), rank, 'whole'),
    formula(of('OptionSlaves'), option.slaveCount, 'whole'),
    formula(of('SlaveShapes'), page.shape(option.slave), 'general', 'strong'),
    formula('MasterCount', option.masterCount, 'whole'),
    formula(`INDEX(MasterShapes,${of('OptionMaster')})`, page.shape(option.master)),
    formula(of('OptionCapacity'), option.capacityCu, 'whole'),
    formula(`${of('OptionCapacity')}-NeedCu`, option.unusedCu, 'whole'),
    formula(of('OptionMachines'), option.nodeCount, 'whole'),
    formula(
      `IF(${of('OptionPrice')}>=${constant(noPrice)},${none},${of('OptionPrice')})`,
      option.price?.amount ?? workbook.notPriced,
      'amount',
      'strong',
    ),
    formula(`IF(OR(${price}=${none},NeedCu=0),"",${price}/NeedCu)`, pricePerCu ?? '', 'amount'),
    formula(
      `IF(OR(${price}=${none},${best}=${none},${price}=${best}),"",ROUND(${price}-${best},2))`,
      standing.kind === 'dearer' ? standing.by.amount : '',
      'amount',
    ),
    formula(
      `IF(${shape}=AnswerShape,${quoted(later.steps.now)},"")`,
      option.slave === answer.slave ? later.steps.now : '',
    ),
  );
}
