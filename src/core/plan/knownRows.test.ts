import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultPlatform, platformIds } from '@/core/platforms/registry';
import { cases } from '@/core/testing/cases';
import { spoken } from '@/core/words/testing/words';
import {
  draftOf,
  emptyPlanDraft,
  emptyWorkloadDraft,
  type PlanDraft,
  workloadKinds,
} from './draft';
import { readDraft } from './readDraft';
import { everyPlanArbitrary } from './testing/planArbitrary';
import { workloadCount } from './workloadFields';

const texts = fc.constantFrom('', '0', '7', '25k*6', '2,5', '-1', 'x', '4000', '1e13', ' 3 ');

const fields = fc.constantFrom(
  ...(['name', 'qps', 'complexRate', 'measuredRate', 'recordBytes', 'cores', 'count'] as const),
);

/** What people do to a draft, in place as the form does it. */
const edits = fc.oneof(
  fc.record({ field: fields, text: texts }).map(
    ({ field, text }) =>
      (draft: PlanDraft, at: number) =>
        void Object.assign(draft.workloads[at] ?? {}, { [field]: text }),
  ),
  fc.constantFrom(...workloadKinds).map((kind) => (draft: PlanDraft, at: number) => {
    void Object.assign(draft.workloads[at] ?? {}, { kind });
  }),
  fc.constantFrom(...platformIds).map((platform) => (draft: PlanDraft) => {
    draft.platform = platform;
  }),
  texts.map((text) => (draft: PlanDraft) => {
    draft.headroomPercent = text;
  }),
  fc.constant((draft: PlanDraft) => void draft.workloads.reverse()),
  fc.constant((draft: PlanDraft, at: number) => void draft.workloads.splice(at, 1)),
);

it('reads a draft after any edits as if it had never been read before', () => {
  fc.assert(
    fc.property(
      everyPlanArbitrary,
      fc.array(fc.tuple(edits, fc.nat(3)), { maxLength: 8 }),
      (plan, done) => {
        const draft = draftOf(plan, String);
        readDraft(draft);
        for (const [edit, at] of done) {
          edit(draft, at);
          expect(readDraft(draft)).toEqual(readDraft(structuredClone(draft)));
        }
      },
    ),
    { numRuns: cases(500) },
  );
});

it('keeps the workloads of rows that say the same, and reads the edited one anew', () => {
  fc.assert(
    fc.property(everyPlanArbitrary, (plan) => {
      const draft = draftOf(plan, spoken.en.typed);
      const before = readDraft(draft);
      const [first] = draft.workloads;
      if (first) first.name = 'another';
      const after = readDraft(draft);
      if (!before.ok || !after.ok) throw new Error('a draft of a plan cannot be read');
      expect(after.plan.workloads[0]?.name).toBe('another');
      for (const [at, workload] of after.plan.workloads.entries()) {
        if (at > 0) expect(workload).toBe(before.plan.workloads[at]);
      }
    }),
    { numRuns: cases(100) },
  );
});

it('refuses too many rows though all but one were read before', () => {
  const row = { ...emptyWorkloadDraft(defaultPlatform, String), qps: '1' };
  const workloads = Array.from({ length: workloadCount.max }, () => ({ ...row }));
  const draft = { ...emptyPlanDraft(defaultPlatform, String), workloads };
  expect(readDraft(draft).ok).toBe(true);
  workloads.push({ ...row });
  expect(readDraft(draft)).toMatchObject({ ok: false, problems: [{ code: 'too-many' }] });
});
