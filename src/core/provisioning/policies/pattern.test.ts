import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '@/core/testing/cases';
import { covers, overlaps } from './pattern';

const pattern = fc.stringMatching(/^[ab*?]{0,5}$/);
const plain = fc.stringMatching(/^[ab]{0,6}$/);

/** The slow obvious way: a regular expression over every short text, with a letter that no pattern has. */
const regexOf = (one: string) => new RegExp(`^${one.replaceAll('*', '.*').replaceAll('?', '.')}$`);
const matches = (one: string, text: string) => regexOf(one).test(text);
const texts = ['']
  .concat(...[1, 2, 3, 4, 5, 6].map((length) => wordsOf(length)))
  .filter((text) => text.length <= 6);

function wordsOf(length: number): string[] {
  return length === 0 ? [''] : wordsOf(length - 1).flatMap((w) => [`${w}a`, `${w}b`, `${w}c`]);
}

describe('patterns of actions and resources', () => {
  it.each([
    ['stream:*', 'stream:Get', true],
    ['stream:*', 'stream:*', true],
    ['stream:Get', 'stream:*', false],
    ['ots:*Row', 'ots:PutRow', true],
    ['ots:*Row', 'ots:*', false],
    ['ots:*Row', 'ots:Batch*Row', true],
    ['acs:stream:*:*:*', 'acs:stream:*:*:core', true],
    ['acs:stream:*:*:core', 'acs:stream:*:*:*', false],
    ['*?', '?*', true],
    ['a?', 'a*', false],
  ])('%s covers %s: %s', (wide, narrow, expected) => {
    expect(covers(wide, narrow)).toBe(expected);
  });

  it.each([
    ['ots:Get*', 'ots:*Row', true],
    ['rds:Describe*', 'rds:Modify*', false],
    ['a*c', 'ab?', true],
  ])('%s and %s overlap: %s', (one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected);
    expect(overlaps(other, one)).toBe(expected);
  });

  it('says what trying every short text says', () => {
    fc.assert(
      fc.property(pattern, pattern, (wide, narrow) => {
        const [w, n] = [regexOf(wide), regexOf(narrow)];
        const narrowed = texts.filter((text) => n.test(text));
        const isCovered = narrowed.every((text) => w.test(text));
        if (covers(wide, narrow)) expect(isCovered).toBe(true);
        if (!`${wide}${narrow}`.includes('?')) expect(covers(wide, narrow)).toBe(isCovered);
        const both = narrowed.some((text) => w.test(text));
        // Two patterns of five letters meet, if at all, in a text of ten; six are enough unless both are long.
        if (both) expect(overlaps(wide, narrow)).toBe(true);
        if (wide.length + narrow.length <= 6) expect(overlaps(wide, narrow)).toBe(both);
      }),
      { numRuns: cases(150) },
    );
  });

  it('covers a text exactly when it matches it', () => {
    fc.assert(
      fc.property(pattern, plain, (wide, text) => {
        expect(covers(wide, text)).toBe(matches(wide, text));
        expect(overlaps(wide, text)).toBe(matches(wide, text));
      }),
    );
  });
});
