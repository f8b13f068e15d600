import type { ShapeId } from '@/core/platforms/platform';

/** What a plan's answer was when its link was written, and by which prices and rules: small enough to travel along. */
export type AnswerStamp = {
  /** CU, headroom included. */
  readonly requiredCu: number;
  readonly slave: ShapeId;
  readonly slaveCount: number;
  readonly master: ShapeId;
  readonly masterCount: number;
  /** In the list's main currency unit; null where the list does not price it. */
  readonly amount: number | null;
  /** The day on which the price list was last seen in force; null where it has no prices for the billing. */
  readonly pricesSeen: string | null;
  /** The version of the sizing rules. */
  readonly rules: number;
};
