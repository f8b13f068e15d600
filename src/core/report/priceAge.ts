/** How old a price is, in whole years, or in whole months below one. */
export type PriceAge = { readonly unit: 'years' | 'months'; readonly count: number };

/** The age of a price that has been listed since a day, on another day; both as YYYY-MM-DD. Null before that day. */
export function priceAge(since: string, today: string): PriceAge | null {
  const [from, to] = [partsOf(since), partsOf(today)];
  if (!from || !to || today < since) return null;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  if (months >= 12) return { unit: 'years', count: Math.floor(months / 12) };
  return { unit: 'months', count: months };
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

function partsOf(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  return { year: Number(year), month: Number(month), day: Number(day) };
}
