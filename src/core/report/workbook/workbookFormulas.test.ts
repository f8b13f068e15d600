import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '@/core/report/answer';
import { documentFor, documentWords } from '@/core/report/document/testing/documentFor';
import { answerArbitrary, answerTo } from '@/core/report/testing/answerArbitrary';
import { findFaults, withInputsOf } from './testing/exchangeInputs';
import { workbookOf } from './workbookOf';

describe('the formulas of a workbook', () => {
  it('come to every figure of the engine once its inputs are those of another plan', () => {
    fc.assert(
      fc.property(
        answerArbitrary,
        answerArbitrary,
        fc.constantFrom('en', 'zh-CN'),
        (from, to, language) => {
          const [book, other] = [from, to].map((answer) =>
            workbookOf(documentOn(answer), documentWords[language]),
          );
          if (!book || !other) throw new Error();
          expect(findFaults(withInputsOf(book, other), other)).toEqual([]);
        },
      ),
    );
  });
});

/** Without a title of the plan, so that the inputs of every workbook begin in the same row; a headroom to four decimals: for one of 1e-100 % the engine adds a CU that no double can hold. */
function documentOn({ plan, option }: Answer) {
  const { title: _, ...rest } = plan;
  const headroomPercent = Number(plan.headroomPercent.toFixed(4));
  return documentFor(answerTo({ ...rest, headroomPercent }, option.slave), { title: 'Exchange' });
}
