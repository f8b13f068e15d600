/** The sign that a writer sets before decimals; the other one separates thousands. */
export type DecimalSign = 'dot' | 'comma';

type DigitsReading = {
  /** Digits with at most one dot, where there is no doubt. */
  readonly chosen?: string;
  /** The numbers that the text may mean if there is doubt. */
  readonly candidates: readonly string[];
};

/**
 * Reads digits, dots, commas and spaces as a number. A dot or a comma may be the decimal sign or separate thousands;
 * a space separates thousands. In doubt nothing is chosen, unless the writer's decimal sign is known.
 */
export function readDigits(
  text: string,
  decimalSign: DecimalSign | undefined,
  isScaled: boolean,
): DigitsReading {
  const dot = withDecimalDot(text);
  const comma = withDecimalDot(text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')));
  if (decimalSign !== undefined) {
    const [meant, other] = decimalSign === 'dot' ? [dot, comma] : [comma, dot];
    return meant === undefined ? doubt(other) : { chosen: meant, candidates: [] };
  }
  if (dot === undefined) return doubt(comma);
  const isPlain =
    comma === undefined || isScaled || /,/.test(text) || Number(dot) === Number(comma);
  return isPlain ? { chosen: dot, candidates: [] } : doubt(dot, comma);
}

function doubt(...candidates: readonly (string | undefined)[]): DigitsReading {
  return { candidates: candidates.filter((one) => one !== undefined) };
}

/** Groups of three digits after a first one that does not begin with zero: 0,125 is not a thousand and more. */
const grouped = [/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/, /^[1-9]\d{0,2}(?: \d{3})+(?:\.\d*)?$/];

/** The digits without thousands separators; undefined when dot, comma and space are not placed as in 1,234.5. */
function withDecimalDot(text: string): string | undefined {
  if (/^(?:\d+\.?|\d*\.\d+)$/.test(text)) return text;
  return grouped.some((pattern) => pattern.test(text)) ? text.replace(/[, ]/g, '') : undefined;
}
