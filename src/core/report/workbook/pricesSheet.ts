import { findPlatform } from '@/core/platforms/registry';
import type { Citation } from '@/core/platforms/sources';
import { pricesText } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { address, cellAt, columnOf } from './address';
import { emptyRow, figure, formula, headings, input, row, sentence, text } from './cellsOf';
import { priceReader } from './priceReader';
import { sheetHead } from './sheetHead';
import type { Row, Sheet } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

const widths = [30, 14, 14, 18, 20, 34];

/** What the machines carry and cost, and the rules: figures of the provider that a person may change, too. */
export function pricesSheet(document: ReportDocument, words: WorkbookWordSet): Sheet {
  const { page, later, own, workbook } = words;
  const platform = findPlatform(document.plan.platform);
  const sourceOf = (...citations: readonly Citation[]) =>
    text(citations.map((one) => later.source.short(one)).join(own.between), 'hint');
  const { citation, currency, per } = document.priceList;
  const { workers: slaves, coordinators: masters } = platform;
  const money = own.money[currency]?.[per] ?? '';
  const head: readonly Row[] = [
    ...sheetHead(document, words, workbook.sheets.prices, widths),
    sentence(`${own.prices}${own.colon}${pricesText(document, words)}`, widths),
    sentence(workbook.unpricedHint, widths, 'muted'),
    row(text(workbook.slavesHeading, 'section')),
    headings(
      widths,
      workbook.shape,
      ...[own.cores, own.memory, workbook.usable, money].map((name) => `#${name}`),
      workbook.source,
    ),
  ];
  const firstSlave = head.length + 1;
  const { workerPrice, coordinatorPrice } = priceReader(document);
  const slaveRows = slaves.map((slave) =>
    row(
      text(page.shape(slave.shape)),
      figure(slave.cores, 'whole'),
      figure(slave.memoryGb, 'whole'),
      input(slave.usableCu),
      figure(workerPrice(slave.shape), 'amount', 'input'),
      sourceOf(slave.citation, ...(citation ? [citation] : [])),
    ),
  );
  const masterHead: readonly Row[] = [
    emptyRow,
    row(text(workbook.mastersHeading, 'section')),
    sentence(workbook.ceilingHint, widths, 'muted'),
    headings(
      widths,
      workbook.shape,
      ...[own.cores, own.memory, workbook.ceiling, money].map((name) => `#${name}`),
      workbook.source,
    ),
  ];
  const firstMaster = firstSlave + slaves.length + masterHead.length;
  const masterRows = masters.map((master) => {
    const price = address(5, firstSlave + slaves.findIndex(({ shape }) => shape === master.shape));
    return row(
      text(page.shape(master.shape)),
      figure(master.cores, 'whole'),
      figure(master.memoryGb, 'whole'),
      input(master.maximumCu ?? null),
      formula(`IF(${price}="","",${price})`, coordinatorPrice(master.shape) ?? '', 'amount'),
      sourceOf(master.citation, ...(citation ? [citation] : [])),
    );
  });
  const kindHead: readonly Row[] = [
    emptyRow,
    row(text(workbook.ratesHeading, 'section')),
    headings(widths, own.kind, `#${own.rate}`, '', '', '', workbook.source),
  ];
  const firstKind = firstMaster + masters.length + kindHead.length;
  const { kinds } = page.plan;
  const { simpleRate, complexRate, cu, minimumWorkers: minimumSlaves } = platform;
  const kindRows = [
    row(text(kinds.simple), input(simpleRate.value), ...gap, sourceOf(simpleRate.citation)),
    row(
      text(kinds.complex),
      input(complexRate.value.cautious),
      text(workbook.rateUnlessGiven, 'hint'),
      undefined,
      undefined,
      sourceOf(complexRate.citation),
    ),
    row(text(kinds.measured), text(workbook.ownRate, 'muted')),
    row(text(kinds.resources)),
  ];
  const ruleHead: readonly Row[] = [
    emptyRow,
    row(text(workbook.rulesHeading, 'section')),
    headings(widths, workbook.rule, `#${own.value}`, '', '', '', workbook.source),
  ];
  const firstRule = firstKind + kindRows.length + ruleHead.length;
  return {
    name: workbook.sheets.prices,
    widths,
    rows: [
      ...head,
      ...slaveRows,
      ...masterHead,
      ...masterRows,
      ...kindHead,
      ...kindRows,
      ...ruleHead,
      row(text(workbook.memoryPerCu), input(cu.value.memoryGb), ...gap, sourceOf(cu.citation)),
      row(
        text(workbook.minimumSlaves),
        input(minimumSlaves.value),
        ...gap,
        sourceOf(minimumSlaves.citation),
      ),
    ],
    names: {
      SlaveShapes: columnOf(1, firstSlave, slaves.length),
      SlaveCores: columnOf(2, firstSlave, slaves.length),
      SlaveUsableCu: columnOf(4, firstSlave, slaves.length),
      SlavePrices: columnOf(5, firstSlave, slaves.length),
      MasterShapes: columnOf(1, firstMaster, masters.length),
      MasterCeilings: columnOf(4, firstMaster, masters.length),
      MasterPrices: columnOf(5, firstMaster, masters.length),
      Kinds: columnOf(1, firstKind, kindRows.length),
      KindSimple: cellAt(1, firstKind),
      KindComplex: cellAt(1, firstKind + 1),
      KindMeasured: cellAt(1, firstKind + 2),
      KindResources: cellAt(1, firstKind + 3),
      SimpleRate: cellAt(2, firstKind),
      ComplexRate: cellAt(2, firstKind + 1),
      MemoryGbPerCu: cellAt(2, firstRule),
      MinimumSlaves: cellAt(2, firstRule + 1),
    },
  };
}

const gap = [undefined, undefined, undefined];
