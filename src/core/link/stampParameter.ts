import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { Platform } from '@/core/platforms/platform';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { Parameter } from './parameters';

const key = 'was';

/** `need~count~slave~count~master~amount~prices seen~rules`; a missing amount or day is empty. */
export function writeStamp(stamp: AnswerStamp): Parameter {
  const { requiredCu, slaveCount, slave, masterCount, master, amount, pricesSeen, rules } = stamp;
  const parts = [requiredCu, slaveCount, slave, masterCount, master, amount, pricesSeen, rules];
  return { key, value: parts.map((part) => part ?? '').join('~') };
}

/** Numbers have no more digits than a double holds, so that they are read exactly as they were written. */
const form =
  /^(0|[1-9]\d{0,14})~([1-9]\d{0,9})~([^~]{1,40})~(0|[1-9]\d{0,5})~([^~]{1,40})~(\d{1,13}(?:\.\d{1,4})?)?~(\d{4}-\d\d-\d\d)?~([1-9]\d{0,5})$/;

/**
 * Reads the stamp of a link, complete or not at all. It is refused when its shape or number of coordinators is
 * unknown on the platform.
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
    (platform.kind === 'pool' || platform.coordinatorCounts.value.includes(Number(masterCount)));
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
