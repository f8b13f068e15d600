/** The longest text that is looked at, in characters. */
const longest = 400;

/** A letter x multiplies only between figures: behind a digit, a blank or a word for a power of ten, and before a digit. */
const sign = /[*＊×✕✖∗·]|(?<=[\d\s０-９km万千百亿])[xXｘ](?=\s*[\d０-９])/i;

/**
 * The factors of a typed product, such as `25k*6` or `5 × 3`, as texts without blanks around them; undefined where no
 * sign of multiplication stands. There may be more than two, and some may be empty.
 */
export function splitProduct(text: string): readonly string[] | undefined {
  if (text.length > longest || !sign.test(text)) return undefined;
  return text.split(sign).map((factor) => factor.trim());
}
