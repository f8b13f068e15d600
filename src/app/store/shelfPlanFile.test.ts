import { expect, it } from 'vitest';
import { documentOf } from '@/core/report/document/documentModel';
import { writeJson } from '@/core/report/document/writeJson';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { readPlanFile, writePlanFile } from './shelfPlanFile';
import { planWith } from './testing/storeOf';

const plan = planWith(50_000, { title: 'Logs', headroomPercent: 20 });

it('A plan file opens as it was written, with a mark in front of it too', () => {
  expect(readPlanFile(writePlanFile(plan))).toEqual({ kind: 'plan', plan });
  expect(readPlanFile(`\ufeff${writePlanFile(plan)}`)).toEqual({ kind: 'plan', plan });
});

it('The plan of a document that was downloaded as JSON opens too', () => {
  const text = writeJson(documentOf(answerTo(plan), { productVersion: '1.2.3' }));
  expect(readPlanFile(text)).toEqual({ kind: 'plan', plan });
});

it('What is no plan is told for what it is', () => {
  expect(readPlanFile('oops')).toEqual({ kind: 'not-json' });
  expect(readPlanFile('[1]')).toEqual({ kind: 'not-object' });
  expect(readPlanFile('{"checklist":{},"plan":{}}')).toEqual({ kind: 'checklist' });
  expect(readPlanFile('{"workloads":[]}')).toMatchObject({
    kind: 'refused',
    problems: [{ path: 'workloads', code: 'too-few' }],
  });
  expect(readPlanFile('{"product":{},"plan":{"workloads":[]}}')).toMatchObject({ kind: 'refused' });
});
