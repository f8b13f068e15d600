import type { Plan } from '@/core/plan/planSchema';
import { type TimeFieldId, timeFieldIds } from '@/core/plan/timeFields';
import { findPlatform, priceListsOf } from '@/core/platforms/registry';
import { type Currency, noCurrency } from '@/core/quantity/money';
import type { Words } from '@/core/words/words';
import type { TimeSaid } from './timeSaid';

/** The currency of a plan's price list. */
export function planCurrency({
  platform,
  priceList,
}: Readonly<Pick<Plan, 'platform' | 'priceList'>>): Currency {
  const lists = priceListsOf(findPlatform(platform));
  return lists.find(({ id }) => id === priceList)?.currency ?? noCurrency;
}

/** A structured setting in one line; undefined where the plan does not have it. */
export function timeFieldText(
  id: TimeFieldId,
  { said, currency }: TimeSaid,
  { timeFields }: Pick<Words, 'timeFields'>,
): string | undefined {
  const { growth, milestones, events, budget, current } = said;
  switch (id) {
    case 'growth':
      return growth && timeFields.growth(growth);
    case 'milestones':
      return milestones?.map(timeFields.milestone).join(timeFields.between);
    case 'events':
      return events?.map(timeFields.event).join(timeFields.between);
    case 'budget':
      return budget && timeFields.budget(budget, currency);
    case 'current':
      return current && timeFields.current(current, currency);
  }
}

/** Every structured setting that a plan has, with its line. */
export function timeFieldTexts(
  plan: Readonly<Pick<Plan, 'platform' | 'priceList'> & Partial<Pick<Plan, TimeFieldId>>>,
  words: Pick<Words, 'timeFields'>,
): readonly { readonly id: TimeFieldId; readonly text: string }[] {
  const told = { said: plan, currency: planCurrency(plan) };
  return timeFieldIds.flatMap((id) => {
    const text = timeFieldText(id, told, words);
    return text === undefined ? [] : [{ id, text }];
  });
}
