import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlatform } from '@/core/platforms/registry';
import type { TermBounds } from '@/core/report/terms/termBounds';
import {
  type LeavingTerms,
  leavingChoices,
  leavingFigureFields,
  leavingFigureIds,
  readLeavingTerms,
  writeLeavingTerms,
} from './leavingTerms';
import { leavingTermsArbitrary } from './testing/leavingTermsArbitrary';

const own = findPlatform('blink-dedicated');
const choices = leavingChoices(own, findPlatform('flink-managed'));

/** The terms without what is as it would be anyway: that is not written. */
function told(terms: LeavingTerms): LeavingTerms {
  const isUsual = (id: string) =>
    leavingFigureIds.some((one) => {
      const field: TermBounds = leavingFigureFields[one];
      return one === id && field.default === terms[one];
    });
  return Object.fromEntries(Object.entries(terms).filter(([id]) => !isUsual(id)));
}

describe('the terms of a link', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(leavingTermsArbitrary(own), (terms) => {
        const { terms: read, problems } = readLeavingTerms(writeLeavingTerms(terms), choices);
        expect(problems).toEqual([]);
        expect(read).toEqual(told(terms));
      }),
    );
  });

  it('are nothing where all is as usual', () => {
    expect(writeLeavingTerms({ weeks: 4, down: 30, replay: 0, catchup: 30 })).toBe('');
    expect(readLeavingTerms('', choices)).toEqual({ terms: {}, problems: [] });
  });

  it.each([
    ['weeks~1.5', 'weeks', 'not-whole'],
    ['weeks~-1', 'weeks', 'below-minimum'],
    ['weeks~1000', 'weeks', 'above-maximum'],
    ['weeks~', 'weeks', 'unreadable'],
    ['weeks', 'weeks', 'unreadable'],
    ['bill~x', 'bill', 'unreadable'],
    ['load~0', 'load', 'not-above'],
    ['worker~9c9g', 'worker', 'not-one-of'],
    ['from~plan', 'from', 'not-one-of'],
    ['start~2026-02-30', 'start', 'unreadable'],
    ['__proto__~1', '__proto__', 'unknown-term'],
  ])('that say %s are named, and the others are kept', (text, path, code) => {
    const { terms, problems } = readLeavingTerms(`down~45~${text}`, choices);
    expect(terms).toEqual({ down: 45 });
    expect(problems).toMatchObject([{ path, code }]);
  });

  it('of any text never fail, and of a very long one take no time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), (text) => {
        const { terms } = readLeavingTerms(text, choices);
        const again = readLeavingTerms(writeLeavingTerms(terms), choices);
        expect(again.problems).toEqual([]);
      }),
    );
    expect(readLeavingTerms('~'.repeat(1e6), choices).problems).toMatchObject([
      { code: 'too-long' },
    ]);
  });
});
