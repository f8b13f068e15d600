import { graphemesOf } from './graphemes';

/** Breaks text into lines no wider than so many em, at blanks and between Chinese characters; longer words are cut. */
export function wrapText(text: string, maximumEm: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Kept beside the line: characters without a width can make it very long.
  let width = 0;
  for (const word of wordsIn(text)) {
    if (widthOf(word.trimEnd(), width) <= maximumEm) {
      line += word;
      width = widthOf(word, width);
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    width = 0;
    for (const grapheme of graphemesOf(word)) {
      if (line !== '' && widthOf(grapheme, width) > maximumEm) {
        lines.push(line);
        line = '';
        width = 0;
      }
      line += grapheme;
      width = widthOf(grapheme, width);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Width in em of a common sans-serif, a little generous: Chinese counts twice a Latin letter. Added to what is before. */
export function widthOf(text: string, before = 0): number {
  let width = before;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  if (/[\u0020-\u024F]/.test(character)) {
    if (/[ .,:;'|!ijlItfr()[\]/-]/.test(character)) return 0.36;
    if (/[mwMW@%&]/.test(character)) return 0.94;
    return /[A-Z]/.test(character) ? 0.72 : /\d/.test(character) ? 0.64 : 0.58;
  }
  return 1.04;
}

/** Words with the blanks behind them; each Chinese character is one, with the marks that may not start a line. */
function wordsIn(text: string): readonly string[] {
  return text.match(word) ?? [];
}

const word =
  /(?:[\u2E80-\u2FFF\u3003-\u9FFF\uF900-\uFAFF]|[^\s\u2E80-\u9FFF\uF900-\uFAFF，。；：、！？）”]+|[，。；：、！？）”])[，。；：、！？）”]*\s*|[\s\S]/gu;
