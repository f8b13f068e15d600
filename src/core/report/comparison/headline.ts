import type { CompareWords } from '@/core/words/compare/en';
import type { Comparison } from './compareAnswers';
import type { FigureId } from './compareFigures';
import type { SideWords } from './sideWords';
import type { Side } from './value';
import { magnitudeText } from './valueText';

/**
 * The comparison in one sentence: how much more or less B costs and needs than A, or why the prices are not
 * subtracted.
 */
export function headlineOf(comparison: Comparison, words: SideWords): string {
  if (comparison.isSame) return words.a.compare.same;
  const need = towards(comparison, 'need', words);
  const price = priceDifference(comparison, words);
  return price.kind === 'same' && need.kind === 'same'
    ? words.a.compare.sameAnswer
    : words.a.compare.headline(price, need.kind, need.much);
}

function differenceAt({ figures }: Comparison, id: FigureId) {
  return figures.find((row) => row.id === id)?.difference ?? { kind: 'none' as const };
}

/** Whether a figure is higher or lower in B, and by how much. */
function towards(comparison: Comparison, id: FigureId, words: SideWords) {
  const difference = differenceAt(comparison, id);
  if (difference.kind !== 'by') return { kind: 'same', much: '' } as const;
  const { value } = difference;
  const by = value.kind === 'price' ? value.price.amount : value.number;
  return { kind: by > 0 ? 'more' : 'less', much: magnitudeText(value, words) } as const;
}

function priceDifference(
  comparison: Comparison,
  words: SideWords,
): Parameters<CompareWords['headline']>[0] {
  const { kind } = differenceAt(comparison, 'price');
  const unpriced = unpricedSides(comparison);
  if (unpriced.length > 0) return { kind: 'unpriced', sides: unpriced };
  if (kind === 'currencies' || kind === 'periods') return { kind };
  const price = towards(comparison, 'price', words);
  if (price.kind === 'same') return price;
  return { ...price, percent: percentText(comparison, words) };
}

function unpricedSides({ a, b }: Comparison): readonly Side[] {
  return [
    ...(a.figures.price ? [] : (['A'] as const)),
    ...(b.figures.price ? [] : (['B'] as const)),
  ];
}

function percentText({ dearerPercent }: Comparison, words: SideWords): string | undefined {
  if (dearerPercent === null) return undefined;
  const written = words.a.percent(Math.abs(dearerPercent));
  return dearerPercent > 0 ? words.a.compare.more(written) : words.a.compare.less(written);
}
