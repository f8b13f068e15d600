type TextPlace = { readonly line: number; readonly column: number };

/**
 * The place of the first error in a JSON text, counted from 1 in characters. `message` is the engine's error message,
 * which gives a position, the end of the text, or only a token; undefined when it cannot be understood.
 */
export function findJsonError(text: string, message: string): TextPlace | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return placeOf(text, Number(position));
  if (endsTooSoon.test(message)) return placeOf(text, text.length);
  if (!namesToken.test(message) || text.length > searchedCharacters) return undefined;
  return placeOf(text, findToken(text));
}

const endsTooSoon = /Unexpected end of JSON input/;
const namesToken = /Unexpected token/;
/** The search parses the text about twenty times. */
const searchedCharacters = 1_000_000;

/**
 * The wrong token is at the end of the shortest beginning of the text that fails because of a token and not because
 * it ends.
 */
function findToken(text: string): number {
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (failsByToken(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return bad - 1;
}

function failsByToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return namesToken.test(String(error));
  }
}

function placeOf(text: string, position: number): TextPlace {
  let line = 1;
  let lineStart = 0;
  for (
    let end = text.indexOf('\n');
    end >= 0 && end < position;
    end = text.indexOf('\n', lineStart)
  ) {
    line += 1;
    lineStart = end + 1;
  }
  const pairs = text.slice(lineStart, position).match(/[\uD800-\uDBFF]/g)?.length ?? 0;
  return { line, column: position - lineStart - pairs + 1 };
}
