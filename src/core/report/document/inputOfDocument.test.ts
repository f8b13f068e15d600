import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { answerArbitrary } from '@/core/report/testing/answerArbitrary';
import { inputOfDocument } from './inputOfDocument';
import { documentFor } from './testing/documentFor';
import { writeJson } from './writeJson';

describe('a document as JSON', () => {
  it('gives its plan back as a plan', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const saved: unknown = JSON.parse(writeJson(documentFor(answer, { title: 'Offer' })));
        expect(parsePlan(inputOfDocument(saved))).toEqual({ ok: true, plan: answer.plan });
      }),
    );
  });

  it('has no plan when it is no document, and never throws', () => {
    for (const input of [undefined, null, 1, 'plan', [], {}, { plan: [] }, { plan: null }]) {
      expect(parsePlan(inputOfDocument(input))).toMatchObject({ ok: false });
    }
    expect(
      parsePlan(inputOfDocument({ plan: { workloads: [1, null, { kind: 'x' }] } })),
    ).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ path: 'workloads.0' })]),
    });
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parsePlan(inputOfDocument({ plan: input }))).toHaveProperty('ok');
      }),
    );
  });
});
