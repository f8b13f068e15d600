import {
  type CommandProblem,
  isLinkCode,
  isProductCode,
  linkCodeOf,
  type OwnCode,
  productCodeOf,
} from './commandProblem';
import type { SpokenWords } from './wordsOf';

/** One line per problem: `<path>: <code>: <sentence>`; the path of the whole input is `plan`. */
export function printProblems(problems: readonly CommandProblem[], words: SpokenWords): string {
  return problems.map((problem) => `${printProblem(problem, words)}\n`).join('');
}

/** For programs: the same objects as in the output of `--ndjson`. */
export function printProblemsAsJson(problems: readonly CommandProblem[]): string {
  return `${JSON.stringify(problems)}\n`;
}

function printProblem(problem: CommandProblem, words: SpokenWords): string {
  const { path, field, code } = problem;
  const place = field === undefined ? path : `${path}.${field}`;
  return `${makeVisible(place) || 'plan'}: ${code}: ${problemSentence(problem, words)}`;
}

function problemSentence(
  { code, reason, ...found }: CommandProblem,
  { page, command, productFile }: SpokenWords,
): string {
  const value = makeVisible(found.value ?? '');
  const { limit, ...place } = found;
  if (isOwn(code, command)) {
    return command.problem[code]({
      ...place,
      value,
      limit: typeof limit === 'number' ? page.number(limit) : '',
    });
  }
  const bound = limit === undefined ? {} : { limit };
  if (isProductCode(code)) {
    return productFile.problem({ path: found.path, code: productCodeOf(code), ...bound });
  }
  if (!isLinkCode(code)) return page.problem({ path: found.path, code, ...bound });
  const sentence = page.link.problem({
    code: linkCodeOf(code),
    parameter: makeVisible(found.path),
    value,
  });
  if (reason === undefined) return sentence;
  return [sentence, page.problem({ path: found.path, code: reason, ...bound })].join(
    command.between,
  );
}

function isOwn(code: CommandProblem['code'], { problem }: SpokenWords['command']): code is OwnCode {
  return Object.hasOwn(problem, code);
}

const longest = 200;

/** Text from the input, as one short line without control characters that a terminal would obey. */
function makeVisible(text: string): string {
  const characters = [...text];
  const cut = characters.length > longest ? [...characters.slice(0, longest), '…'] : characters;
  return cut
    .map((character) => (hidden.test(character) ? toEscape(character) : character))
    .join('');
}

const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;

function toEscape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
