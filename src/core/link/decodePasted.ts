import { createReadingBudget, pastedLimits, type ReadingBudget } from '@/core/plan/readingBudget';
import { decodeLink } from './decodeLink';
import { type LinkReading, viewIds } from './linkState';

/** Pieces of a text that are tried: a link that mail programs have broken has fewer. */
const maximumPieces = 40;

/** Longer texts than this are read as they are. */
const maximumCharacters = 200_000;

/**
 * Reads the link in a text that a person has pasted: the link alone, quoted, in brackets, in a sentence, in a mail that
 * broke it into lines, in HTML or Markdown. Never rejects. Of all ways to tell where the link ends, the first counts
 * that reads without a problem, else the one with the fewest; the text as a whole comes first. All ways together share
 * one budget, so that a hostile text costs no more than a hostile link.
 */
export async function decodePasted(
  text: string,
  budget: ReadingBudget = createReadingBudget(undefined, pastedLimits),
): Promise<LinkReading> {
  const [whole = text, ...shorter] = endingsOf(text);
  let best = await decodeLink(whole, budget);
  for (const link of shorter) {
    if (isClean(best)) return best;
    const reading = await decodeLink(link, budget);
    if (isBetter(reading, best)) best = reading;
  }
  return best;
}

const linkStart = new RegExp(`#/?(?:${viewIds.join('|')})?\\?`);

/** What ends a link in running text, unless it was broken there. No link that was made by the page holds any of it. */
const ends = /[\s"'<>“”‘’«»。，；：！？、（）【】《》「」『』]+/u;

/** The marks of a sentence that may stand right after a link. */
const lastMarks: ReadonlySet<string> = new Set('.,;:!?)]}*_');

function withoutLastMarks(text: string): string {
  let end = text.length;
  while (lastMarks.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The texts that may be the link: all from its start on, then up to its first end, its second, and so on. */
function endingsOf(text: string): readonly string[] {
  const start = text.search(linkStart);
  if (start < 0 || text.length > maximumCharacters) return [text];
  const whole = text.slice(start).replaceAll('&amp;', '&');
  const pieces = whole.split(ends, maximumPieces).filter((piece) => piece !== '');
  const joined = pieces.map((_, i) => pieces.slice(0, i + 1).join(''));
  return [whole, ...joined.map(withoutLastMarks)];
}

function isClean({ state, problems }: LinkReading): boolean {
  return state.plan !== undefined && problems.length === 0;
}

function isBetter(one: LinkReading, other: LinkReading): boolean {
  if ((one.state.plan === undefined) !== (other.state.plan === undefined)) {
    return one.state.plan !== undefined;
  }
  return one.problems.length < other.problems.length;
}
