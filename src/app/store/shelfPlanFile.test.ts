import { expect, it } from 'vitest';
import { documentOf } from '@/core/report/document/documentModel';
import { writeJson } from '@/core/report/document/writeJson';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { readPlanFile, writePlanFile } from './shelfPlanFile';
import { planWith } from './testing/storeOf';

const plan = planWith(50_000, { title: 'Logs', headroomPercent: 20 });

it('A plan file opens as it was written, with a mark in front of it too', async () => {
  expect(await readPlanFile(writePlanFile(plan))).toEqual({ kind: 'plan', plan });
  expect(await readPlanFile(`\ufeff${writePlanFile(plan)}`)).toEqual({ kind: 'plan', plan });
});

it('The plan of a document that was downloaded as JSON opens too', async () => {
  const text = writeJson(documentOf(answerTo(plan), { productVersion: '1.2.3' }));
  expect(await readPlanFile(text)).toEqual({ kind: 'plan', plan });
});

it('What is no plan is told for what it is', async () => {
  expect(await readPlanFile('oops')).toEqual({ kind: 'not-json' });
  expect(await readPlanFile('[1]')).toEqual({ kind: 'not-object' });
  expect(await readPlanFile('{"checklist":{},"plan":{}}')).toEqual({ kind: 'checklist' });
  expect(await readPlanFile('{"workloads":[]}')).toMatchObject({
    kind: 'refused',
    problems: [{ path: 'workloads', code: 'too-few' }],
  });
  expect(await readPlanFile('{"product":{},"plan":{"workloads":[]}}')).toMatchObject({
    kind: 'refused',
  });
});
