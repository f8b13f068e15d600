import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermBounds } from '@/core/report/terms/termBounds';
import { failureFields, failureTermIds, readFailureTerms, writeFailureTerms } from './failureTerms';

const termsArbitrary = fc.record(
  Object.fromEntries(
    failureTermIds.map((id) => {
      const { min = 1, max, isWhole }: TermBounds = failureFields[id];
      const values = isWhole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
      return [id, values];
    }),
  ),
  { requiredKeys: [] },
);

describe('what a link says of failures', () => {
  it('comes back as it was, without what is as usual', () => {
    fc.assert(
      fc.property(termsArbitrary, (terms) => {
        const { terms: read, problems } = readFailureTerms(writeFailureTerms(terms), 10_000);
        const told = Object.entries(terms).filter(([id, value]) => {
          const { default: usual }: TermBounds = failureFields[id as keyof typeof failureFields];
          return value !== usual && value !== undefined;
        });
        expect(problems).toEqual([]);
        expect(read).toEqual(Object.fromEntries(told));
      }),
    );
    expect(writeFailureTerms({ down: 5, checkpoint: 5, within: 30, load: 100, tasks: 1 })).toBe('');
  });

  it.each([
    ['within~0', 'within', 'below-minimum'],
    ['down~-1', 'down', 'below-minimum'],
    ['job~4', 'job', 'above-maximum'],
    ['load~101', 'load', 'above-maximum'],
    ['hottest~0', 'hottest', 'not-above'],
    ['groups~1.5', 'groups', 'not-whole'],
    ['groups~40000', 'groups', 'above-maximum'],
    ['tasks~x', 'tasks', 'unreadable'],
    ['tasks', 'tasks', 'unreadable'],
    ['__proto__~1', '__proto__', 'unknown-term'],
  ])('that has %s is named, and the rest is kept', (text, path, code) => {
    const { terms, problems } = readFailureTerms(`checkpoint~9~${text}`, 3);
    expect(terms).toEqual({ checkpoint: 9 });
    expect(problems).toMatchObject([{ path, code }]);
  });

  it('of any text never fails, and of a very long one takes no time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        const { terms } = readFailureTerms(text, 10_000);
        expect(readFailureTerms(writeFailureTerms(terms), 10_000).problems).toEqual([]);
      }),
    );
    const long = readFailureTerms('~'.repeat(1e6), 3);
    expect(long.problems).toMatchObject([{ code: 'too-long' }]);
  });
});
