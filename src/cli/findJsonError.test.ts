import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonError } from './findJsonError';

function placeIn(text: string) {
  try {
    JSON.parse(text);
  } catch (error) {
    return findJsonError(text, String(error));
  }
  throw new Error('this is JSON');
}

it('names line and column of what breaks JSON', () => {
  expect(placeIn('{"a":1,}')).toEqual({ line: 1, column: 8 });
  expect(placeIn('{"a":\n  tru}')).toEqual({ line: 2, column: 6 });
  expect(placeIn('{\r\n"a":"😀" x}')).toEqual({ line: 2, column: 9 });
  expect(placeIn('[1,\n')).toEqual({ line: 2, column: 1 });
  expect(placeIn('oops')).toEqual({ line: 1, column: 1 });
});

it('finds a stray character wherever it is laid between two values', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (values, seed) => {
      const at = seed % values.length;
      const before = values.slice(0, at).map((value) => `${JSON.stringify(value)},\n`);
      const text = `[${before.join('')}@${JSON.stringify(values.slice(at))}]`;
      expect(placeIn(text)).toEqual({ line: at + 1, column: at === 0 ? 2 : 1 });
    }),
  );
});

it('says nothing about a message that it does not know', () => {
  expect(findJsonError('x', 'SyntaxError: something else')).toBeUndefined();
});
