import type { Plan } from '@/core/plan/planSchema';
import type { TimeFieldId } from '@/core/plan/timeFields';
import type { Currency } from '@/core/quantity/money';

/** What a plan says of later, with the currency of its budget and of prices. */
export type Later = {
  readonly said: Partial<Pick<Plan, TimeFieldId>>;
  readonly currency: Currency;
};
