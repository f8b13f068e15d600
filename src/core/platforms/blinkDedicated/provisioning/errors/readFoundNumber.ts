import { gap, type SqueezedText } from './squeezeText';

/** A number in a text, with the label and the brackets around it. */
export type FoundNumber = {
  readonly from: number;
  readonly to: number;
  /** Whether it is written as a message's number: after a label, or alone on its line. */
  readonly isCode: boolean;
};

/** Labels that stand before a message's number; only the last few letters before the number are compared. */
const label =
  /(?:(?:code|错误码|错误代码|错误编号|错误详情)[为是]?[:=]?|(?:error|detail|报错)[:=])[[("'<]*$/;
const longestLabel = 16;

const opening = /[[("'<#]/;
const closing = /[\])"'>.,;:!]/;
/** Brackets and marks on one side of a number alone on its line. */
const mostMarks = 4;

/** The number at `anchor`, undefined when it is only a part of another word or number. */
export function readFoundNumber(
  squeezed: SqueezedText,
  anchor: number,
  digits: string,
): FoundNumber | undefined {
  const { letters, gaps } = squeezed;
  const end = anchor + digits.length;
  const isPart =
    (gaps[anchor] === gap.none && /[a-z0-9._-]/.test(letters.charAt(anchor - 1))) ||
    (gaps[end] === gap.none && /^(?:[a-z0-9_-]|\.\d)/.test(letters.slice(end, end + 2)));
  const isBroken = gaps.subarray(anchor + 1, end).some((before) => before !== gap.none);
  if (isPart || isBroken) return undefined;
  const said = label.exec(letters.slice(Math.max(0, anchor - longestLabel), anchor))?.[0];
  if (said !== undefined) {
    const to = /^[\])"'>]/.test(letters.slice(end, end + 1)) ? end + 1 : end;
    return { from: anchor - said.length, to, isCode: true };
  }
  return { from: anchor, to: end, isCode: isAlone(squeezed, anchor, end) };
}

/** Whether only brackets and marks stand on the same line. */
function isAlone({ letters, gaps }: SqueezedText, anchor: number, end: number): boolean {
  let from = anchor;
  while (
    anchor - from < mostMarks &&
    gaps[from] !== gap.line &&
    opening.test(letters.charAt(from - 1))
  )
    from -= 1;
  let to = end;
  while (to - end < mostMarks && gaps[to] !== gap.line && closing.test(letters.charAt(to))) to += 1;
  const startsLine = from === 0 || gaps[from] === gap.line;
  return startsLine && (to === letters.length || gaps[to] === gap.line);
}
