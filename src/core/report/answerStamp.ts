import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import type { Currency, Period } from '@/core/quantity/money';
import { pricingOf } from '@/core/sizing/pricing';
import { rulesVersion } from '@/core/sizing/rulesVersion';
import { type Answer, answerOf } from './answer';

/** The stamp of an answer, for the link that leads to it. */
export function stampOf({ platform, plan, result, option }: Answer): AnswerStamp {
  return {
    requiredCu: result.demand.requiredCu,
    slave: option.slave,
    slaveCount: option.slaveCount,
    master: option.master,
    masterCount: option.masterCount,
    amount: option.price?.amount ?? null,
    pricesSeen: pricingOf(platform, plan).column?.seen ?? null,
    rules: rulesVersion,
  };
}

/** A plan with the stamp of today's answer, as links carry it. */
export function stampedPlan(
  plan: Plan,
  pick?: ShapeId,
): { readonly plan: Plan; readonly pick?: ShapeId; readonly stamp?: AnswerStamp } {
  const answering = answerOf(plan, pick);
  return {
    plan,
    ...(pick === undefined ? {} : { pick }),
    ...(answering.ok ? { stamp: stampOf(answering.answer) } : {}),
  };
}

/** Why an answer is no longer what a link says: the prices are others, the rules are, or neither is on record. */
export type StampCause = 'prices' | 'rules' | 'unknown';

/** Why the stamped answer differs from today's; empty where it is the same, whatever prices and rules it came from. */
export function stampCauses(was: AnswerStamp, now: AnswerStamp): readonly StampCause[] {
  const isSame =
    was.requiredCu === now.requiredCu &&
    was.slave === now.slave &&
    was.slaveCount === now.slaveCount &&
    was.master === now.master &&
    was.masterCount === now.masterCount &&
    was.amount === now.amount;
  if (isSame) return [];
  const isOtherNeed = was.requiredCu !== now.requiredCu;
  const causes: readonly StampCause[] = [
    // Prices choose machines; no price changes a need.
    ...(was.pricesSeen === now.pricesSeen || isOtherNeed ? [] : (['prices'] as const)),
    ...(was.rules === now.rules ? [] : (['rules'] as const)),
  ];
  return causes.length > 0 ? causes : ['unknown'];
}

/** A stamped answer beside today's, with the unit of both prices. */
export type StampChange = {
  readonly now: AnswerStamp;
  readonly causes: readonly StampCause[];
  readonly currency: Currency;
  readonly per: Period;
};

export function changeOf(was: AnswerStamp, answer: Answer): StampChange {
  const now = stampOf(answer);
  const { currency, per } = pricingOf(answer.platform, answer.plan);
  return { now, causes: stampCauses(was, now), currency, per };
}
