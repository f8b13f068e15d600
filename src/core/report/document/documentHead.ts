import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import type { HeadLine } from './layoutParts';

/** The title on the document, otherwise that of the plan. */
export function titleOf({ labels, plan }: ReportDocument, { page }: DocumentWords): string {
  return labels.title ?? plan.title ?? page.plan.untitled;
}

/** What product, for whom, by whom, by which version, when, at which prices, and the link back. */
export function headOf(document: ReportDocument, words: DocumentWords): readonly HeadLine[] {
  const { labels, plan, date, link } = document;
  const { own } = words;
  const lines: readonly (readonly [string, string | null])[] = [
    [own.product, offerText(document, words.page)],
    [own.customer, labels.customer],
    [own.author, labels.author],
    [own.remark, labels.remark],
    [own.planTitle, labels.title === null ? null : plan.title],
    [own.madeWith, madeWith(document)],
    [own.date, date],
    [own.prices, pricesText(document, words)],
  ];
  return [
    ...lines.flatMap(([label, text]) => (text === null ? [] : [{ label, text }])),
    ...(link === null ? [] : [{ label: own.link, text: link, isLink: true } as const]),
  ];
}

/** The product that is sized, with the last word on its sale. */
export function offerText(
  { plan, sale }: Pick<ReportDocument, 'plan' | 'sale'>,
  page: DocumentWords['page'],
): string {
  const product = page.products[plan.platform] ?? plan.platform;
  return sale ? page.offer(product, page.sales[sale.code]?.(sale.date) ?? '') : product;
}

export function madeWith({ product }: ReportDocument): string {
  return `${product.name} ${product.version}`;
}

/** The price list with the days between which it was seen in force. */
export function pricesText({ priceList }: ReportDocument, { page, own }: DocumentWords): string {
  const list = page.plan.priceLists[priceList.id] ?? priceList.id;
  const { since, seen, age } = priceList;
  return since === null || seen === null
    ? own.pricesNone(list)
    : own.pricesSince(list, since, seen, age && page.age(age));
}
