import { isTired, linkLimits, type ReadingBudget, rest } from '@/core/plan/readingBudget';
import { type LinkProblem, linkProblem } from './linkProblem';
import { escapeText, unescapeText } from './percent';

/** A name and a value, both without percent-escapes. Upgrades work on lists of these. */
export type Parameter = { readonly key: string; readonly value: string };

/**
 * The most characters of a parameter: twice the longest that a plan writes, which is two names of 120 characters with
 * 12 each when escaped.
 */
const maximumCharacters = 6_000;

/** The work of finding one and naming its problem, in addition to its characters. */
const workOfPiece = 40;

export function writeParameters(parameters: readonly Parameter[]): string {
  return parameters.map(({ key, value }) => `${escapeText(key)}=${escapeText(value)}`).join('&');
}

/**
 * The parameters of a query in their order; empty ones are skipped. Packed text (`z`, `b`, `k`, `d`) may have any length,
 * and only its last character can be escaped.
 */
export async function readParameters(
  query: string,
  budget: ReadingBudget,
): Promise<{
  readonly parameters: readonly Parameter[];
  readonly problems: readonly LinkProblem[];
}> {
  const parameters: Parameter[] = [];
  const problems: LinkProblem[] = [];
  for (let start = 0, end = 0; start < query.length; start = end + 1) {
    const found = query.indexOf('&', start);
    end = found < 0 ? query.length : found;
    if (isTired(budget, workOfPiece + end - start)) await rest(budget);
    if (start === end) continue;
    if (budget.parameters === 0) {
      const more = { limit: linkLimits.parameters };
      problems.push(linkProblem('too-long', '', undefined, more));
      break;
    }
    budget.parameters -= 1;
    const piece = query.slice(start, end);
    if (/^[zbkd]=/.test(piece)) {
      parameters.push({
        key: piece.charAt(0),
        value: piece.slice(2).replace(/%2d$/i, '-').replace(/%5f$/i, '_'),
      });
      continue;
    }
    if (piece.length > maximumCharacters) {
      const more = { limit: maximumCharacters };
      problems.push(linkProblem('too-long', piece.slice(0, piece.indexOf('=')), undefined, more));
      continue;
    }
    const equals = piece.indexOf('=');
    const key = unescapeText(equals < 0 ? piece : piece.slice(0, equals));
    const value = unescapeText(equals < 0 ? '' : piece.slice(equals + 1));
    parameters.push({ key: key.text, value: value.text });
    if (!key.whole || !value.whole) problems.push(linkProblem('bad-escape', key.text, value.text));
  }
  return { parameters, problems };
}
