// Damages that links suffer on their way, by accident or on purpose. Each takes a text and returns another.

import { escapes, figures, keys, marks, parameter, values } from './fuzzValues.mjs';

const put = (text, at, more, until = at) => text.slice(0, at) + more + text.slice(until);

function inPieces(text, change) {
  const [head, ...query] = text.split('?');
  return [head, change(query.join('?').split('&')).join('&')].join('?');
}

/** Repeated pieces that take a reader longest if its time is not linear. */
const repeatable = [
  '%',
  '%ff%',
  '%41',
  '~',
  ' %',
  '+',
  '.',
  '&',
  '=',
  '&w=',
  '~1~',
  '0',
  '1,',
  '[',
  '%25',
  '%7E',
  '&w=a~1~x',
];
const repetition = (dice) => dice.one(repeatable).repeat(2 ** dice.below(13));

export const damages = {
  'repeated separators': (text, dice) => put(text, dice.below(text.length + 1), repetition(dice)),
  'a long value': (text, dice) =>
    inPieces(text, (pieces) =>
      pieces.toSpliced(dice.below(pieces.length + 1), 0, `${dice.one(keys)}=1${repetition(dice)}x`),
    ),
  'many rows': (text, dice) =>
    inPieces(text, (pieces) => {
      const row = dice.chance(0.5)
        ? dice.one(pieces)
        : `w=a~1${repetition(dice).slice(0, 64)}~simple`;
      return [...pieces, ...Array(2 ** dice.below(9)).fill(row.slice(0, 200))];
    }),
  cut: (text, dice) => text.slice(0, dice.below(text.length + 1)),
  'cut in front': (text, dice) => text.slice(dice.below(text.length + 1)),
  swap: (text, dice) => {
    const at = dice.below(text.length);
    return put(
      text,
      at,
      text
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join(''),
      at + 2,
    );
  },
  'swap of parameters': (text, dice) =>
    inPieces(text, (pieces) =>
      pieces
        .map((piece, i) => [dice.chance(0.3) ? -i : i, piece])
        .sort(([a], [b]) => a - b)
        .map(([, piece]) => piece),
    ),
  insert: (text, dice) => put(text, dice.below(text.length + 1), dice.one(marks)),
  delete: (text, dice) => {
    const [from, to] = dice.piece(text);
    return put(text, from, '', to);
  },
  repeat: (text, dice) => {
    const [from, to] = dice.piece(text);
    return put(text, to, text.slice(from, Math.min(to, from + 2_000)));
  },
  'repeated parameter': (text, dice) => inPieces(text, (pieces) => [...pieces, dice.one(pieces)]),
  'parameter left out': (text, dice) =>
    inPieces(text, (pieces) => pieces.toSpliced(dice.below(pieces.length), 1)),
  'another parameter': (text, dice) =>
    inPieces(text, (pieces) => pieces.toSpliced(dice.below(pieces.length + 1), 0, parameter(dice))),
  'another value': (text, dice) => {
    const key = dice.one(keys);
    return text.replace(
      new RegExp(`([?&])${key}=[^&]*`),
      () => `${dice.one(['?', '&'])}${key}=${dice.one(values[key])}`,
    );
  },
  'flipped bits': (text, dice) => {
    const at = dice.below(text.length);
    return put(text, at, String.fromCharCode(text.charCodeAt(at) ^ (1 << dice.below(7))), at + 1);
  },
  'flipped bits in what is packed': (text, dice) => {
    const start = text.search(/[?&][zbk]=/) + 3;
    if (start < 3) return text;
    const at = start + dice.below(text.length - start);
    return put(text, at, dice.one('ABCDEFghijkl0189-_'), at + 1);
  },
  'two links in one': (text, dice, links) =>
    text + dice.one(['', ' ', '\n', '&', '#']) + dice.one(links),
  'wrong escape': (text, dice) => put(text, dice.below(text.length + 1), dice.one(escapes)),
  'escaped again': (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')),
  'another figure': (text, dice) => {
    const found = [...text.matchAll(/\d+/g)];
    if (found.length === 0) return text;
    const { 0: digits, index } = dice.one(found);
    return put(text, index, dice.one(figures), index + digits.length);
  },
  'another case': (text, dice) => (dice.chance(0.5) ? text.toLowerCase() : text.toUpperCase()),
  'broken lines': (text, dice) =>
    text.replace(new RegExp(`.{${20 + dice.below(60)}}`, 'g'), '$&\r\n'),
  'another view': (text, dice) =>
    text.replace(
      /#\/\w*/,
      `#/${dice.one(['size', 'compare', 'embed', 'share', 'sise', '', '../..'])}`,
    ),
};
