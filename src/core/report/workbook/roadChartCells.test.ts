import { describe, expect, it } from 'vitest';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { minutesPerDay } from '@/core/sizing/road/calendar';
import { planOf } from '@/core/sizing/testing/planOf';
import { spokenOf } from '@/core/words/testing/words';
import { excelDay } from './excelDay';
import { workbookOf } from './workbookOf';
import { workbookParts } from './workbookParts';
import { linksOf } from './writeSheet';

const growing = {
  workloads: [{ qps: 80_000, complexity: 'complex' }],
  growth: { percentPerMonth: 8 },
  startDate: '2027-01-31',
  horizonMonths: 14,
};
const events = [{ name: '11.11', start: '2027-11-11T20:00', hours: 8, factor: 3 }];

function workbookFor(input: Readonly<Record<string, unknown>>) {
  const plan = planOf(input);
  const outcome = roadFiguresOf(plan, '2026-11-22');
  if (!outcome.ok) throw new Error('the plan has figures over time');
  const { road } = outcome.figures;
  const words = spokenOf(plan.platform).en;
  const document = { ...documentFor(answerTo(plan)), road: outcome.figures };
  return { road, workbook: workbookOf(document, words) };
}

describe.each([
  ['without events', {}],
  ['with an event', { events }],
  [
    'with an event in units by the hour',
    { platform: 'flink-managed', billing: 'pay-as-you-go', events },
  ],
])('the chart of a workbook over time %s', (_, more) => {
  const { road, workbook } = workbookFor({ ...growing, ...more });
  const { need, worker, path } = road;
  const charts = workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ chart }) => chart ?? []));
  const [chart] = charts;

  it('reads a cell for every day of the horizon and none behind it', () => {
    expect(charts).toHaveLength(1);
    const days = workbook.sheets.find(({ name }) => name === chart?.dates.sheet);
    for (const { range, cached } of [chart?.dates, chart?.area.cells, chart?.line.cells].flatMap(
      (cells) => cells ?? [],
    )) {
      expect(cached).toHaveLength(need.calendar.days);
      expect(range.lastRow - range.row + 1).toBe(need.calendar.days);
      const shown = days?.rows.slice(range.row - 1, range.lastRow);
      expect(shown?.map(({ cells }) => cells[range.column - 1])).toMatchObject(
        cached.map((value) => ({ kind: 'formula', cached: value })),
      );
    }
    expect(chart?.dates.cached[0]).toBe(excelDay('2027-01-31'));
  });

  it('has the most of each day that is needed, and the most that is there', () => {
    const mostOn = <T extends { readonly from: number; readonly to: number }>(
      parts: readonly T[],
      figure: (part: T) => number,
    ) =>
      Array.from({ length: need.calendar.days }, (__, day) =>
        Math.max(
          ...parts
            .filter(({ from, to }) => from < (day + 1) * minutesPerDay && to > day * minutesPerDay)
            .map(figure),
        ),
      );
    expect(chart?.line.cells.cached).toEqual(mostOn(need.spans, ({ needCu }) => needCu));
    const held = mostOn(path.pieces, ({ slaveCount }) => slaveCount * worker.usableCu);
    expect(chart?.area.cells.cached).toEqual(held);
  });

  it('has a level for each ceiling that the cluster reaches, every day', () => {
    const most = Math.max(...(chart?.area.cells.cached ?? []));
    const reached = road.platform.coordinators.flatMap(({ maximumCu }) =>
      maximumCu !== undefined && maximumCu <= most ? [maximumCu] : [],
    );
    expect(reached.length > 0).toBe(road.platform.kind !== 'pool');
    expect(chart?.levels.map(({ cells }) => [...new Set(cells.cached)])).toEqual(
      reached.map((cu) => [cu]),
    );
    for (const { name, cells } of chart?.levels ?? []) {
      expect(cells.cached).toHaveLength(need.calendar.days);
      expect(name).toContain(`up to ${cells.cached[0]} CU`);
    }
  });

  it('is reached from its sheet, after where its texts lead', () => {
    const parts = workbookParts(workbook);
    const at = workbook.sheets.findIndex(({ rows }) => rows.some((row) => row.chart));
    const sheet = workbook.sheets[at];
    if (!sheet) throw new Error('no sheet has the chart');
    const id = `rId${linksOf(sheet).length + 1}`;
    expect(parts[`xl/worksheets/sheet${at + 1}.xml`]).toContain(`<drawing r:id="${id}"/>`);
    expect(parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`]).toContain(
      `Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"`,
    );
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('Target="../charts/chart1.xml"');
    for (const path of ['xl/drawings/drawing1.xml', 'xl/charts/chart1.xml']) {
      expect(parts[path]).toBeDefined();
      expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`);
    }
  });
});

it('is left out of a workbook that says nothing of later', () => {
  const { workbook } = workbookFor(growing);
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: [] }));
  expect(Object.keys(workbookParts({ ...workbook, sheets })).join()).not.toContain('drawing');
});
