import { findPlatform } from '@/core/platforms/findPlatform';
import type { PlatformId } from '@/core/platforms/platform';
import { type LinkProblem, linkProblem } from './linkProblem';
import { type LinkChoices, languages, themes } from './linkState';

/** What a link decides beside the plan; a word that is not known decides nothing. */
export function readChoices(
  singles: ReadonlyMap<string, string>,
  platform: PlatformId,
): { readonly choices: LinkChoices; readonly problems: readonly LinkProblem[] } {
  const shapes = findPlatform(platform).slaves.map(({ shape }) => shape);
  const pick = readWord(singles, 'pick', shapes);
  const language = readWord(singles, 'lang', languages);
  const theme = readWord(singles, 'theme', themes);
  return {
    choices: {
      ...(pick.word === undefined ? {} : { pick: pick.word }),
      ...(language.word === undefined ? {} : { language: language.word }),
      ...(theme.word === undefined ? {} : { theme: theme.word }),
    },
    problems: [...pick.problems, ...language.problems, ...theme.problems],
  };
}

function readWord<Word extends string>(
  singles: ReadonlyMap<string, string>,
  key: string,
  words: readonly Word[],
): { readonly word?: Word; readonly problems: readonly LinkProblem[] } {
  const text = singles.get(key);
  if (text === undefined) return { problems: [] };
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return { word, problems: [] };
  const more = { reason: 'not-one-of', limit: words } as const;
  return { problems: [linkProblem('unreadable-value', key, text, more)] };
}
