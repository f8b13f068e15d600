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
  const { answer, figures, options } = document;
  if (!answer.isBest) return page.answer.picked(answer.rank, options.length);
  return figures.price ? page.answer.best : page.answer.unpriced;
}

/** Where complex work may put the need; undefined where no work moves. */
export function rangeSentence(
  { range }: ReportDocument,
  { page }: DocumentWords,
): string | undefined {
  return range ? page.answer.range(range.lowCu, range.highCu) : undefined;
}

/** The inputs that are not workloads, in one sentence. */
export function termsSentence({ plan }: ReportDocument, { page, later }: DocumentWords): string {
  return later.printed.terms(
    plan.headroomPercent,
    plan.spareSlaves,
    plan.masterCount,
    page.plan.priceLists[plan.priceList],
    page.plan.billings[plan.billing],
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
