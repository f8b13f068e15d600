import type { Plan } from '@/core/plan/planSchema';
import type { TimeFieldId } from '@/core/plan/timeFields';
import type { Currency } from '@/core/quantity/money';

/** What a plan says in its settings with parts, with the currency of its budget and of prices. */
export type TimeSaid = {
  readonly said: Partial<Pick<Plan, TimeFieldId>>;
  readonly currency: Currency;
};
