import type { ReportDocument } from '@/core/report/document/documentModel';
import type { WordsWith } from '@/core/words/words';
import { emptyRow, formula, headings, named, row, sentence, text } from './cellsOf';
import { quoted } from './exactFormula';
import type { LiveRoad } from './liveRoad';
import { needItems } from './needItems';
import { countedRows, emptyRows } from './needSheet';
import { curveNumbers } from './ownCurves';
import { grownItems, ownGrowthColumns, unitLoad } from './ownGrowthColumns';
import { sheetHead } from './sheetHead';
import { foldedFrom, sheetOf } from './sheetOf';
import { tableHead, tableRows } from './table';
import type { Sheet, SheetRow } from './workbook';

/** Each growth that workloads have of their own, and what it multiplies: helper figures alone. */
export function ownGrowthSheet(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): Sheet {
  const { live: said } = words.workbook;
  const columns = ownGrowthColumns(document, words);
  const widths = columns.map((_, i) => (i === 0 ? 12 : 14));
  const shown = document.plan.workloads.length + emptyRows;
  const items = grownItems(document, needItems(document, countedRows(document)));
  const rows = tableRows(columns, items);
  const tooMany = `IF(MAX(NeedCurveCounts)>${live.curves},${quoted(said.tooManyGrowths(live.curves))},"")`;
  return sheetOf({
    name: said.ownGrowth,
    widths,
    rows: [
      ...sheetHead(document, words, said.ownGrowth, widths),
      sentence(said.ownGrowthHint, widths, 'muted'),
      row(formula(tooMany, '', 'general', 'warning')),
      ...curveRows(document, live, words, widths),
      emptyRow,
      tableHead(columns, widths),
      ...foldedFrom(shown, rows),
      emptyRow,
    ],
  });
}

/** A growth a row: in percent, or from a load on by records/s; and the records/s that it multiplies. */
function curveRows(
  { plan }: ReportDocument,
  { curves }: LiveRoad,
  words: WordsWith<'workbook'>,
  widths: readonly number[],
): readonly SheetRow[] {
  const { live: said } = words.workbook;
  const numbers = curveNumbers(plan);
  const firstOf = (curve: number) => plan.workloads[numbers.indexOf(curve)];
  const loadOf = (curve: number) =>
    plan.workloads.reduce(
      (sum, one, i) => sum + (numbers[i] === curve ? (unitLoad(one) ?? 0) : 0),
      0,
    );
  return [
    headings(
      widths,
      `#${said.growthNumber}`,
      `#${said.workloadNumber}`,
      `#${words.document.growthInPercent}`,
      `#${said.growthStart}`,
      `#${words.document.growthInRecords}`,
      `#${said.grownLoad}`,
    ),
    ...Array.from({ length: curves + 1 }, (_, curve) => {
      const first = curve === 0 ? undefined : firstOf(curve);
      const { growth } = first ?? {};
      const percent = growth && 'percentPerMonth' in growth ? growth.percentPerMonth : '';
      const rise = growth && !('percentPerMonth' in growth) ? growth.recordsPerSecondPerMonth : '';
      const place = `INDEX(CurvePlaces,${curve})`;
      const found = `MATCH(${curve},NeedCurves,0)`;
      const isLinear = `INDEX(CurvePercents,${curve})=""`;
      const ofLinear = (list: string) =>
        `IF(${place}="","",IF(${isLinear},INDEX(${list},${place}+1)+0,""))`;
      const records = named(
        'CurveRecords',
        formula(`SUMIFS(NeedUnitLoads,NeedCurves,${curve})`, loadOf(curve), 'whole', 'muted'),
      );
      const number = text(curve === 0 ? said.growthOfPlan : String(curve), 'muted');
      if (curve === 0) return row(number, undefined, undefined, undefined, undefined, records);
      return row(
        number,
        named(
          'CurvePlaces',
          formula(
            `IF(ISERROR(${found}),"",${found})`,
            first ? numbers.indexOf(curve) + 1 : '',
            'whole',
            'muted',
          ),
        ),
        named(
          'CurvePercents',
          formula(
            `IF(${place}="","",INDEX(NeedOwnPercents,${place}))`,
            percent,
            'fraction',
            'muted',
          ),
        ),
        named(
          'CurveLoads',
          formula(
            ofLinear('WorkloadLoads'),
            rise === '' ? '' : (first?.qps ?? ''),
            'whole',
            'muted',
          ),
        ),
        named('CurveRises', formula(ofLinear('WorkloadGrowthRecords'), rise, 'whole', 'muted')),
        records,
      );
    }),
  ];
}
