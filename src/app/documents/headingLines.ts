import { widthOf } from '@/core/report/document/wrapText';

/** Headings are bold: their letters are wider than others by this factor. */
export const boldFactor = 1.1;

/** Words, and what stands in brackets. */
const phrase = /（[^）]*）|[^\s（]+/gu;

/**
 * A heading with Chinese in it as lines for a column that is so many em wide. Office programs break Chinese between any
 * two characters; here a line ends at a blank or before a bracket, where it can.
 */
export function headingLines(heading: string, maximumEm: number): readonly string[] {
  const fits = (line: string) => boldFactor * widthOf(line) <= maximumEm;
  if (fits(heading) || !/\p{Script=Han}/u.test(heading)) return [heading];
  const lines: string[] = [];
  let end = 0;
  for (const { 0: text, index } of heading.matchAll(phrase)) {
    const line = lines.at(-1);
    const joined = `${line}${heading.slice(end, index)}${text}`;
    // What stands in brackets has a line of its own.
    if (line !== undefined && !text.startsWith('（') && fits(joined))
      lines[lines.length - 1] = joined;
    else lines.push(text);
    end = index + text.length;
  }
  return lines;
}
