import { majorAmount, minorDigits, type Price } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { unitOf } from '@/core/report/document/tableSections';
import { isPool } from '@/core/report/isPool';
import type { PresentFigures } from '@/core/report/present/presentFigures';
import type { PresentCluster } from '@/core/sizing/present/presentCluster';
import { clusterPrice } from '@/core/sizing/present/presentSteps';
import { pricingOf } from '@/core/sizing/pricing';
import type { WordsWith } from '@/core/words/words';
import { figure, formula, input, named, row, text } from './cellsOf';
import { clusterPriceFormula, coordinatorNumber, workerNumber } from './coordinatorCosts';
import { constant, noPrice, noWorkerPrice, quoted } from './exactFormula';
import { machinePrices } from './machinePrices';
import { managementCost, usableCu } from './poolFormulas';
import type { SheetRow } from './workbook';

/**
 * What the change of a cluster that somebody has costs, by formulas: the price of what is there and of what is needed, by the
 * list and its discount, and what is paid then by who pays another price now. Coordinators stay while they manage the cluster.
 */
export function ownedPriceRows(
  document: ReportDocument,
  figures: PresentFigures,
  target: PresentCluster,
  words: WordsWith<'workbook'>,
): readonly SheetRow[] {
  const { owned: said } = words.workbook;
  const { cluster, price: paid, origin } = figures.present;
  const machines = !isPool(document);
  const cells = priceCells(document, cluster);
  const before = amountOf(document, figures, cluster);
  const grown = amountOf(document, figures, { ...target, master: cluster.master });
  const after = amountOf(document, figures, target);
  const change = less(document, after, before);
  const typed = origin === 'typed' && paid ? paid.amount : null;
  const unit = unitOf(document, words);
  const difference = (from: string, to: string) =>
    `IF(MAX(${from},${to})>=${constant(noPrice)},${constant(noPrice)},${coins(document, `${to}-${from}`)})`;
  return [
    ...(machines
      ? [
          row(
            text(words.document.masters),
            named('OwnedCoordinators', input(cluster.masterCount)),
            formula('OwnedCoordinators', cluster.masterCount, 'whole'),
          ),
          row(
            text(words.document.masterShape),
            // Texts are formatted as figures: they stand among them.
            { ...text(words.shape(cluster.master)), style: { role: 'plain', format: 'whole' } },
            formula(
              `INDEX(CoordinatorShapes,${cells.coordinatorAfter})`,
              words.shape(target.master),
              'whole',
            ),
            formula(
              `IF(${cells.stays},"",${quoted(said.larger)})`,
              target.master === cluster.master ? '' : said.larger,
              'whole',
              'warning',
            ),
          ),
        ]
      : []),
    row(
      text(said.listed(unit)),
      named('OwnedListed', formula(cells.before, before, 'cost')),
      named('NeededListed', formula(cells.after, after, 'cost')),
      named(
        'OwnedPriceChange',
        formula(difference('OwnedListed', 'NeededListed'), change, 'cost', 'strong'),
      ),
    ),
    ...(machines
      ? [
          row(
            text(said.ofWorkers, 'muted'),
            undefined,
            named('GrownListed', formula(cells.grown, grown, 'cost', 'muted')),
            formula(
              difference('OwnedListed', 'GrownListed'),
              less(document, grown, before),
              'cost',
              'muted',
            ),
          ),
          row(
            text(said.ofCoordinators, 'muted'),
            undefined,
            undefined,
            formula(
              difference('GrownListed', 'NeededListed'),
              less(document, after, grown),
              'cost',
              'muted',
            ),
          ),
        ]
      : []),
    row(
      text(said.paid(unit)),
      named('OwnedPaid', figure(typed, 'amount', 'input')),
      named(
        'NeededPaid',
        formula(
          `IF(OwnedPaid="",NeededListed,IF(OwnedPriceChange>=${constant(noPrice)},${constant(noPrice)},${coins(document, 'OwnedPaid+OwnedPriceChange')}))`,
          typed === null ? after : change >= noPrice ? noPrice : rounded(document, typed + change),
          'cost',
          'strong',
        ),
      ),
      text(said.paidHint, 'hint'),
    ),
  ];
}

/** What the list asks for a cluster; a figure that stands for none where it lacks a price. */
function amountOf(
  { plan }: ReportDocument,
  { platform, plan: priced }: PresentFigures,
  cluster: PresentCluster,
): number {
  const price: Price | null = clusterPrice(pricingOf(platform, priced), cluster);
  if (price) return price.amount;
  return machinePrices({ plan }).workerPrice(cluster.slave) === null ? noWorkerPrice : noPrice;
}

function less(document: ReportDocument, to: number, from: number): number {
  return Math.max(from, to) >= noPrice ? noPrice : rounded(document, to - from);
}

function rounded({ priceList: { currency } }: ReportDocument, amount: number): number {
  return majorAmount(Math.round(amount * 10 ** minorDigits(currency)), currency);
}

function coins({ priceList: { currency } }: ReportDocument, source: string): string {
  return `ROUND(${source},${minorDigits(currency)})`;
}

/** Prices in formulas: of what is there, of as many workers as are needed with the coordinators that are there, of what is needed. */
function priceCells(document: ReportDocument, { slave, master }: PresentCluster) {
  const place = String(isPool(document) ? 1 : workerNumber(document, slave));
  const needed = `INDEX(OptionWorkers,${place})`;
  const worker = `INDEX(WorkerPrices,${place})`;
  if (isPool(document)) {
    const priced = (count: string) =>
      clusterPriceFormula(document, count, worker, managementCost(document));
    const [before, after] = [priced('OwnedWorkers'), priced(needed)];
    return { before, grown: after, after, stays: '1', coordinatorAfter: '1' };
  }
  const own = String(coordinatorNumber(document, master));
  const ceiling = `INDEX(CoordinatorCeilings,${own})`;
  const stays = `OR(${ceiling}="",${needed}*${usableCu(document, place)}<=${ceiling})`;
  const coordinatorAfter = `IF(${stays},${own},INDEX(OptionCoordinator,${place}))`;
  const priced = (count: string, coordinator: string) => {
    const price = `INDEX(CoordinatorPrices,${coordinator})`;
    const cost = `IF(${price}="",${constant(noPrice)},${price})`;
    return clusterPriceFormula(document, count, worker, cost, 'OwnedCoordinators');
  };
  return {
    before: priced('OwnedWorkers', own),
    grown: priced(needed, own),
    after: priced(needed, coordinatorAfter),
    stays,
    coordinatorAfter,
  };
}
