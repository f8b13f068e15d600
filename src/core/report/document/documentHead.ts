import { noPriceList } from '@/core/platforms/registry';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import type { HeadLine } from './layoutParts';

/** The title on the document, otherwise that of the plan. */
export function titleOf({ labels, plan }: ReportDocument, words: DocumentWords): string {
  return labels.title ?? plan.title ?? words.plan.untitled;
}

/** What product, for whom, by whom, by which version, when, at which prices, and the link back. */
export function headOf(document: ReportDocument, words: DocumentWords): readonly HeadLine[] {
  const { labels, plan, date, link } = document;
  const lines: readonly (readonly [string, string | null])[] = [
    [words.document.product, offerText(document, words)],
    [words.document.customer, labels.customer],
    [words.document.author, labels.author],
    [words.document.remark, labels.remark],
    [words.document.planTitle, labels.title === null ? null : plan.title],
    [words.document.madeWith, madeWith(document)],
    [words.document.date, date],
    [words.document.prices, pricesText(document, words)],
  ];
  return [
    ...lines.flatMap(([label, text]) => (text === null ? [] : [{ label, text }])),
    ...(link === null ? [] : [{ label: words.document.link, text: link, isLink: true } as const]),
  ];
}

/** The product that is sized, with the last word on its sale. */
export function offerText(
  { plan, sale }: Pick<ReportDocument, 'plan' | 'sale'>,
  words: DocumentWords,
): string {
  const product = words.products[plan.platform] ?? plan.platform;
  return sale ? words.offer(product, words.sales[sale.code]?.(sale.date) ?? '') : product;
}

export function madeWith({ product }: ReportDocument): string {
  return `${product.name} ${product.version}`;
}

/** The price list with the days between which it was seen in force; of a product without prices only that it has none. */
export function pricesText({ priceList }: ReportDocument, words: DocumentWords): string {
  const list = words.plan.priceLists[priceList.id] ?? priceList.id;
  const { since, seen, age, isOwn } = priceList;
  if (priceList.id === noPriceList.id) return list;
  if (isOwn && since !== null) return words.document.pricesOwn(list, since, age && words.age(age));
  return since === null || seen === null
    ? words.document.pricesNone(list)
    : words.document.pricesSince(list, since, seen, age && words.age(age));
}
