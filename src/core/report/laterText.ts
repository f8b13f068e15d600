import type { Plan } from '@/core/plan/planSchema';
import { type TimeFieldId, timeFieldIds } from '@/core/plan/timeFields';
import { findPlatform, priceListsOf } from '@/core/platforms/registry';
import { type Currency, noCurrency } from '@/core/quantity/money';
import type { Words } from '@/core/words/words';
import type { Later } from './later';

/** The currency of a plan's price list. */
export function planCurrency({
  platform,
  priceList,
}: Readonly<Pick<Plan, 'platform' | 'priceList'>>): Currency {
  const lists = priceListsOf(findPlatform(platform));
  return lists.find(({ id }) => id === priceList)?.currency ?? noCurrency;
}

/** A structured setting in one line; undefined where the plan does not have it. */
export function laterText(
  id: TimeFieldId,
  { said, currency }: Later,
  { later }: Pick<Words, 'later'>,
): string | undefined {
  const { growth, milestones, events, budget, current } = said;
  switch (id) {
    case 'growth':
      return growth && later.growth(growth);
    case 'milestones':
      return milestones?.map(later.milestone).join(later.between);
    case 'events':
      return events?.map(later.event).join(later.between);
    case 'budget':
      return budget && later.budget(budget, currency);
    case 'current':
      return current && later.current(current, currency);
  }
}

/** Every structured setting that a plan has, with its line. */
export function laterTexts(
  plan: Readonly<Pick<Plan, 'platform' | 'priceList'> & Partial<Pick<Plan, TimeFieldId>>>,
  words: Pick<Words, 'later'>,
): readonly { readonly id: TimeFieldId; readonly text: string }[] {
  const later = { said: plan, currency: planCurrency(plan) };
  return timeFieldIds.flatMap((id) => {
    const text = laterText(id, later, words);
    return text === undefined ? [] : [{ id, text }];
  });
}
