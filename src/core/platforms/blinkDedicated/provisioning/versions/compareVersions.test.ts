import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cases } from '@/core/testing/cases';
import { compareVersions, versionKey } from './compareVersions';

const sorted = [
  '1.6.4',
  'blink-2.2.6',
  'blink-2.2.6-hotfix0',
  '2.2.6-hotfix1',
  '2.2.6-hotfix10',
  '3.2.2-beta1',
  '3.2.2',
  'blink-3.2.2-hotfix1',
  '3.2.2.1',
  '3.2.9',
  '3.2.10',
  '3.10.0',
];

it('versions stand in natural order from whatever order they come', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect([...shuffled].sort(compareVersions)).toEqual(sorted);
    }),
  );
});

it('any names are ordered without contradiction', () => {
  const part = fc.constantFrom('1', '02', '2', '10', 'hotfix', 'beta', 'a', '.', '-', 'blink-');
  const name = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      expect(compareVersions(a, b) === 0).toBe(versionKey(a) === versionKey(b));
    }),
    { numRuns: cases(1000) },
  );
});
