import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { ShapeId } from '@/core/platforms/platform';
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
  /^(0|[1-9]\d{0,14})~([1-9]\d{0,9})~(\w{1,12})~([13])~(\w{1,12})~(\d{1,13}(?:\.\d{1,2})?)?~(\d{4}-\d\d-\d\d)?~([1-9]\d{0,5})$/;

/** The stamp among a link's parameters: whole or not at all. A shape that this version does not sell is none of its. */
export function readStamp(
  singles: ReadonlyMap<string, string>,
  shapes: readonly ShapeId[],
): { readonly stamp?: AnswerStamp; readonly problems: readonly LinkProblem[] } {
  const text = singles.get(key);
  if (text === undefined) return { problems: [] };
  const [, need, slaveCount, slave, masterCount, master, amount, day, rules] =
    form.exec(text) ?? [];
  const isShape = (word: string | undefined): word is ShapeId =>
    shapes.some((shape) => shape === word);
  if (!isShape(slave) || !isShape(master))
    return { problems: [linkProblem('unreadable-value', key, text)] };
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
