import type { OptionRow } from '@/core/report/optionRows';
import type { PriceListFacts } from '@/core/report/priceListFacts';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';

/** The answer in one sentence: the cluster and its price. */
export function answerSentence(document: ReportDocument, { page }: DocumentWords): string {
  const { price } = document.figures;
  return page.answer.live(
    clusterText(document, page),
    price ? page.price(price) : page.answer.priceNone,
  );
}

export function clusterText({ answer }: ReportDocument, page: DocumentWords['page']): string {
  return page.answer.cluster(answer.slaveCount, answer.slave, answer.masterCount, answer.master);
}

/** What the cluster is among all: the cheapest, or the one a person picked. */
export function standingSentence(document: ReportDocument, { page }: DocumentWords): string {
  const { answer, options } = document;
  return standingText(options, answer.rank, page);
}

/** The same from the rows of the options. */
export function standingText(
  rows: readonly OptionRow[],
  rank: number,
  page: DocumentWords['page'],
): string {
  const [best] = rows;
  if (rank > 1) {
    return best?.option.price
      ? page.answer.picked(rank, rows.length)
      : page.answer.pickedUnpriced(rank, rows.length);
  }
  if (best?.standing.kind !== 'unpriced') return page.answer.best;
  return best.standing.reason === 'fewest-machines'
    ? page.answer.fewest
    : page.answer.fewestOfPriced;
}

/** The date and age of the prices, then what prices and sizing are worth. */
export function pricedSentence(
  { priceList }: ReportDocument,
  { page, later, own }: DocumentWords,
): string {
  return own.sentences(listedText(priceList, page), later.availability.rules);
}

/** The date and age of a list's prices, in a sentence. */
export function listedText(
  { since, seen, age }: Pick<PriceListFacts, 'since' | 'seen' | 'age'>,
  page: DocumentWords['page'],
): string {
  return since === null || seen === null
    ? page.answer.unlisted
    : page.answer.listed(since, seen, age && page.age(age));
}

/** Where complex work may put the need; undefined where no work moves. */
export function rangeSentence(
  { range }: ReportDocument,
  { page }: DocumentWords,
): string | undefined {
  return range
    ? page.answer.range(range.lowCu, range.highCu, range.low.price, range.high.price)
    : undefined;
}

/** The inputs that are not workloads, in one sentence. */
export function termsSentence({ plan }: ReportDocument, { page, later }: DocumentWords): string {
  return later.printed.terms(
    plan.headroomPercent,
    plan.spareSlaves,
    plan.masterCount,
    page.plan.priceLists[plan.priceList] ?? plan.priceList,
    page.plan.billings[plan.billing] ?? plan.billing,
  );
}

/** What mixed shapes would cost. */
export function mixSentence({ mix, figures }: ReportDocument, { later }: DocumentWords): string {
  const { cluster, saved } = mix;
  if (!cluster) return later.mix.none;
  if (!figures.price) return later.mix.uncompared;
  if (!saved) return later.mix.same;
  return later.mix.sentence(
    cluster.slaves.map(({ slave, count }) => later.mix.part(count, slave)),
    cluster.masterCount,
    cluster.master,
    cluster.price,
    saved,
  );
}

/** That growth may be refused, where upgrade orders are no longer taken. */
export function refusalSentence(
  { sale }: Pick<ReportDocument, 'sale'>,
  { later }: Pick<DocumentWords, 'later'>,
): string | undefined {
  return sale?.code === 'renewals-limited' ? later.steps.refusable(sale.date) : undefined;
}

/** What the loads of the steps stand for; undefined where no work has a rate. */
export function carriesSentence(
  { plan, figures }: Pick<ReportDocument, 'plan' | 'figures'>,
  { later }: Pick<DocumentWords, 'later'>,
): string | undefined {
  if (figures.recordsPerSecond === 0) return undefined;
  return later.steps.carriesHint(plan.workloads.filter(({ qps }) => qps === null).length);
}
