import { createReadingBudget, pastedLimits, type ReadingBudget } from '@/core/plan/readingBudget';
import { decodeLink } from './decodeLink';
import { type LinkReading, viewIds } from './linkState';

/** How many pieces of a text are tried; a link that mail programs have broken has fewer. */
const maximumPieces = 40;

/** Longer texts than this are read as they are. */
const maximumCharacters = 200_000;

/**
 * Finds and reads the link in a pasted text: the link alone, quoted, in brackets, in a sentence, in a mail that broke
 * it into lines, in HTML or in Markdown. Never rejects. Where the end of the link is unclear, all possible ends are
 * tried, the whole text first: the first one without a problem wins, otherwise the one with the fewest. All of them
 * share one budget, so that a hostile text costs no more than a hostile link.
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

/**
 * Characters that end a link in running text, unless it was broken there. Links made by the page contain none of
 * them.
 */
const ends = /[\s"'<>“”‘’«»。，；：！？、（）【】《》「」『』]+/u;

/** Punctuation that may follow a link directly. */
const lastMarks: ReadonlySet<string> = new Set('.,;:!?)]}*_');

function withoutLastMarks(text: string): string {
  let end = text.length;
  while (lastMarks.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * The texts that may be the link: everything from its start on, then up to its first possible end, the second, and so
 * on.
 */
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
