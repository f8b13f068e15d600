import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteHcl, writeHcl } from './hcl';
import { readHcl } from './testing/hclReader';
import { orderArbitrary } from './testing/orderArbitrary';

describe('quoteHcl', () => {
  it.each([
    ['orders', '"orders"'],
    ['a"b', '"a\\"b"'],
    ['a\\b', '"a\\\\b"'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what the text is to hold
    ['${x}', '"\\u0024{x}"'],
    ['$${x}', '"$\\u0024{x}"'],
    ['%{x}', '"\\u0025{x}"'],
    ['5 $', '"5 $"'],
    ['a\nb', '"a\\u000ab"'],
  ])('writes %j as %s', (text, quoted) => {
    expect(quoteHcl(text)).toBe(quoted);
  });

  it('is read back as the text, whatever it is', () => {
    const texts = orderArbitrary.map(({ name }) => name);
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const [block] = readHcl(
          writeHcl([], [{ head: ['a', text], body: [{ name: 'b', value: { text } }] }]).trimStart(),
        );
        expect(block?.labels).toEqual([text]);
        expect(block?.attributes).toEqual({ b: { text } });
      }),
    );
  });
});

it('blocks are laid out as terraform fmt lays them out', () => {
  const text = writeHcl(
    ['a comment'],
    [
      {
        head: ['resource', 'x', 'y'],
        body: [
          { name: 'a', value: { number: 1 } },
          { name: 'long', value: { list: [{ text: 'b' }, { address: 'c.d' }] } },
          { head: ['inner'], body: [{ name: 'e', value: { text: 'f' } }] },
        ],
      },
    ],
  );
  expect(text).toBe(
    '# a comment\n\nresource "x" "y" {\n  a    = 1\n  long = ["b", c.d]\n\n  inner {\n    e = "f"\n  }\n}\n',
  );
});
