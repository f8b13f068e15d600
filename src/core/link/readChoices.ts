import type { PlatformId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { languages } from '@/core/words/language';
import { besideKey, readBeside } from './besideParameter';
import { exchangeKey, readExchange } from './exchangeParameter';
import { labelKeys, readLabels } from './labelParameters';
import { type LinkProblem, linkProblem } from './linkProblem';
import { backgrounds, embedParts, type LinkChoices, themes } from './linkState';
import { listsKey, readLists } from './listsParameter';
import { readStamp } from './stampParameter';

/** Every parameter that decides how a plan is shown. */
export const choiceKeys = [
  'pick',
  'lang',
  'theme',
  'part',
  'bg',
  ...labelKeys,
  exchangeKey,
  'leave',
  'risk',
  'odds',
  listsKey,
  besideKey,
  'was',
] as const;

/** Reads what a link decides in addition to the plan; an unknown word decides nothing. */
export function readChoices(
  singles: ReadonlyMap<string, string>,
  id: PlatformId,
): { readonly choices: LinkChoices; readonly problems: readonly LinkProblem[] } {
  const platform = findPlatform(id);
  const pick = readWord(
    singles,
    'pick',
    platform.workers.map(({ shape }) => shape),
  );
  const language = readWord(singles, 'lang', languages);
  const theme = readWord(singles, 'theme', themes);
  const part = readWord(singles, 'part', embedParts);
  const background = readWord(singles, 'bg', backgrounds);
  const { labels, problems: labelProblems } = readLabels(singles);
  const { exchange, problems: exchangeProblems } = readExchange(singles);
  const { lists, problems: listProblems } = readLists(singles);
  const { products, problems: productProblems } = readBeside(singles);
  const { stamp, problems: stampProblems } = readStamp(singles, platform);
  const leaving = singles.get('leave');
  const risk = singles.get('risk');
  const decides = singles.get('odds');
  const words = [pick, language, theme, part, background];
  return {
    choices: {
      ...(pick.word === undefined ? {} : { pick: pick.word }),
      ...(language.word === undefined ? {} : { language: language.word }),
      ...(theme.word === undefined ? {} : { theme: theme.word }),
      ...(part.word === undefined ? {} : { part: part.word }),
      ...(background.word === undefined ? {} : { background: background.word }),
      ...(labels ? { labels } : {}),
      ...(exchange ? { exchange } : {}),
      ...(leaving ? { leaving } : {}),
      ...(risk ? { risk } : {}),
      ...(decides ? { decides } : {}),
      ...(lists ? { lists } : {}),
      ...(products ? { products } : {}),
      ...(stamp ? { stamp } : {}),
    },
    problems: [
      ...words.flatMap(({ problems }) => problems),
      ...labelProblems,
      ...exchangeProblems,
      ...listProblems,
      ...productProblems,
      ...stampProblems,
    ],
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
