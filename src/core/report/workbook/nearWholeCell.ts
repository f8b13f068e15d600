import { nearWhole } from '@/core/words/nearWhole';

/*
 * Shares in percent as a cell shows them, with two decimals: where rounding would make one all or nothing, a text stands in its
 * place that says so. In formulas, what differs from 100 by rounding errors alone is 100.
 */

const shareTexts = { little: '< 0.01', most: '> 99.99', above: '> 100' } as const;

/** A share as exported, from 0. */
export function shareShown(percent: number): number | string {
  const { bound } = nearWhole(percent);
  if (!bound) return percent;
  if (bound === 'less') return shareTexts.little;
  return percent < 100 ? shareTexts.most : shareTexts.above;
}

/** The same of a share that a formula comes to. */
export function shareFormula(source: string): string {
  const { little, most, above } = shareTexts;
  const between = (low: string, high: string) => `AND(${source}>${low},${source}<${high})`;
  const atWhole = `IF(${between('100*(1+5E-14)', '100.01')},"${above}",${source})`;
  const below = `IF(${between('99.99', '100*(1-5E-14)')},"${most}",${atWhole})`;
  return `IF(${between('0', '0.01')},"${little}",${below})`;
}
