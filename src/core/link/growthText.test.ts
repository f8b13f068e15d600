import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { growthBounds } from '@/core/plan/growth';
import { figureArbitrary } from '@/core/plan/testing/figureArbitrary';
import { cases } from '@/core/testing/cases';
import { growthText, readGrowthText } from './growthText';

it('writes growth so that it reads back', () => {
  const { percentPerMonth, recordsPerSecondPerMonth } = growthBounds;
  const growths = fc.oneof(
    fc.record({ percentPerMonth: figureArbitrary({ ...percentPerMonth, whole: false }) }),
    fc.record({
      recordsPerSecondPerMonth: figureArbitrary({ ...recordsPerSecondPerMonth, whole: false }),
    }),
  );
  fc.assert(
    fc.property(growths, (growth) => {
      const [[key, value] = []] = Object.entries(readGrowthText(growthText(growth)));
      expect({ [`${key}`]: Number(value) + 0 }).toStrictEqual(
        Object.fromEntries(Object.entries(growth).map(([name, figure]) => [name, figure + 0])),
      );
    }),
    { numRuns: cases(300) },
  );
});

it.each([
  ['8%', { percentPerMonth: 8 }],
  ['-2.5 %', { percentPerMonth: -2.5 }],
  ['8％', { percentPerMonth: 8 }],
  ['5k', { recordsPerSecondPerMonth: 5_000 }],
  ['−300', { recordsPerSecondPerMonth: -300 }],
  ['lots', { recordsPerSecondPerMonth: 'lots' }],
  ['--1%', { percentPerMonth: '--1' }],
])('reads %s', (text, growth) => {
  expect(readGrowthText(text)).toStrictEqual(growth);
});
