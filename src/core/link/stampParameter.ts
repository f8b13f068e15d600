import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { Platform } from '@/core/platforms/platform';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { Parameter } from './parameters';

const key = 'was';

/** `need~count~slave~count~master~amount~prices seen~rules`; an amount or day that there is not is left empty. */
export function writeStamp(stamp: AnswerStamp): Parameter {
  const { requiredCu, slaveCount, slave, masterCount, master, amount, pricesSeen, rules } = stamp;
  const parts = [requiredCu, slaveCount, slave, masterCount, master, amount, pricesSeen, rules];
  return { key, value: parts.map((part) => part ?? '').join('~') };
}

/** Figures have no more digits than a number holds: what is read is written as it was. */
const form =
  /^(0|[1-9]\d{0,14})~([1-9]\d{0,9})~([^~]{1,40})~([1-9]\d{0,5})~([^~]{1,40})~(\d{1,13}(?:\.\d{1,2})?)?~(\d{4}-\d\d-\d\d)?~([1-9]\d{0,5})$/;

/**
 * The stamp among a link's parameters: whole or not at all. One with a shape or a number of coordinators that the
 * platform does not have is refused.
 */
export function readStamp(
  singles: ReadonlyMap<string, string>,
  platform: Platform,
): { readonly stamp?: AnswerStamp; readonly problems: readonly LinkProblem[] } {
  const text = singles.get(key);
  if (text === undefined) return { problems: [] };
  const [, need, slaveCount, slave = '', masterCount, master = '', amount, day, rules] =
    form.exec(text) ?? [];
  const isKnown =
    platform.workers.some(({ shape }) => shape === slave) &&
    platform.coordinators.some(({ shape }) => shape === master) &&
    platform.coordinatorCounts.value.includes(Number(masterCount));
  if (!isKnown) return { problems: [linkProblem('unreadable-value', key, text)] };
  const stamp: AnswerStamp = {
    requiredCu: Number(need),
    slave,
    slaveCount: Number(slaveCount),
    master,
    masterCount: Number(masterCount),
    amount: amount === undefined ? null : Number(amount),
    pricesSeen: day ?? null,
    rules: Number(rules),
  };
  return { stamp, problems: [] };
}
