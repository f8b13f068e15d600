import * as fc from 'fast-check';

/** Short names that meet again, so that workloads share projects; some need escapes in links and files. */
const familiar = [
  'core',
  'core',
  'billing',
  '',
  '订单',
  '🚚',
  'a b',
  "it's",
  '~',
  '%',
  '&=#?+,;"<>|\\',
  '__proto__',
  '=1+1',
] as const;

/** Text of at most so many code points, without lone surrogates. */
export function textArbitrary(maximum: number): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 12, arbitrary: fc.constantFrom(...familiar) },
      {
        weight: 3,
        arbitrary: fc.string({ unit: 'grapheme', maxLength: Math.floor(maximum / 12) }),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: maximum }) },
      { weight: 1, arbitrary: fc.constantFrom('x'.repeat(maximum), '🚚'.repeat(maximum)) },
    )
    .filter((text) => [...text].length <= maximum);
}
