import type { CompareWords } from '@/core/words/compare/en';
import type { Words } from '@/core/words/en';
import type { Difference, Unit, Value } from './value';

/** The words of a comparison: those of the page and its own. */
export type ComparisonWords = { readonly page: Words; readonly own: CompareWords };

type Figure = Extract<Value, { kind: 'number' | 'price' }>;

/** A value as people read it, with its unit. */
export function valueText(value: Value | null, words: ComparisonWords): string {
  const { page, own } = words;
  if (value === null) return own.none;
  switch (value.kind) {
    case 'number':
      return numberText(value.number, value.unit, words);
    case 'price':
      return page.price(value.price);
    case 'shape':
      return page.shape(value.shape);
    case 'name':
      return value.name;
    case 'work':
      return page.plan.kinds[value.work];
    case 'priceList':
      return page.plan.priceLists[value.priceList] ?? value.priceList;
    case 'billing':
      return page.plan.billings[value.billing] ?? value.billing;
    case 'platform':
      return page.products[value.platform] ?? value.platform;
    case 'cheapest':
      return own.cheapest;
  }
}

/** What B says beyond A, with its sign, or why nothing is taken from the other. */
export function differenceText(difference: Difference, words: ComparisonWords): string {
  const { own } = words;
  switch (difference.kind) {
    case 'none':
      return own.alike;
    case 'by': {
      const { value } = difference;
      const much = magnitudeText(value, words);
      return amountOf(value) > 0 ? own.more(much) : own.less(much);
    }
    default:
      return own[difference.kind];
  }
}

/** How far a difference goes, without its sign. Percentages differ by points. */
export function magnitudeText(value: Figure, words: ComparisonWords): string {
  const { page, own } = words;
  if (value.kind === 'price') {
    return page.price({ ...value.price, amount: Math.abs(value.price.amount) });
  }
  const figure = Math.abs(value.number);
  if (value.unit === 'percent') return own.points(page.exact(figure));
  // Shares are shown in tenths, and so is what lies between them unless that is less.
  if (value.unit === 'share')
    return own.points(page.number(Math.round(figure * 10) / 10 || figure));
  return numberText(figure, value.unit, words);
}

export function amountOf(value: Figure): number {
  return value.kind === 'price' ? value.price.amount : value.number;
}

function numberText(figure: number, unit: Unit, { page, own }: ComparisonWords): string {
  switch (unit) {
    case 'cu':
      return page.cu(figure);
    case 'share':
      return page.percent(figure);
    case 'slaves':
      return page.slaves(figure);
    case 'masters':
      return page.masters(figure);
    case 'machines':
      return page.options.nodes(figure);
    default:
      return own[unit](page.exact(figure));
  }
}
