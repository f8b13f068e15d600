import { type LinkProblem, linkProblem } from './linkProblem';
import type { LinkLabels } from './linkState';
import type { Parameter } from './parameters';

/** The most characters that a label has, on a document and in a link. */
export const maximumLabelCharacters = 500;

const keys = [
  { key: 'proposal', label: 'title' },
  { key: 'customer', label: 'customer' },
  { key: 'author', label: 'author' },
  { key: 'remark', label: 'remark' },
] as const satisfies readonly { readonly key: string; readonly label: keyof LinkLabels }[];

export const labelKeys = keys.map(({ key }) => key);

export function writeLabels(labels: LinkLabels = {}): readonly Parameter[] {
  return keys.flatMap(({ key, label }) => {
    const value = labels[label];
    return value ? [{ key, value }] : [];
  });
}

/** A label that is too long, or that cannot be written into a link again, is left out and reported. */
export function readLabels(singles: ReadonlyMap<string, string>): {
  readonly labels?: LinkLabels;
  readonly problems: readonly LinkProblem[];
} {
  const problems: LinkProblem[] = [];
  const found = keys.flatMap(({ key, label }) => {
    const text = singles.get(key);
    if (!text) return [];
    if (/\p{Surrogate}/u.test(text)) {
      problems.push(linkProblem('unreadable-value', key, text, { reason: 'not-text' }));
      return [];
    }
    if (text.length <= maximumLabelCharacters) return [[label, text] as const];
    const more = { reason: 'too-long', limit: maximumLabelCharacters } as const;
    problems.push(linkProblem('out-of-bounds', key, text, more));
    return [];
  });
  const labels: LinkLabels = Object.fromEntries(found);
  return found.length > 0 ? { labels, problems } : { problems };
}
