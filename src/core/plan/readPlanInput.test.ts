import { expect, it } from 'vitest';
import { parsePlan } from './parsePlan';
import { createReadingBudget } from './readingBudget';
import { readPlanInput } from './readPlanInput';

const rows = (wrong: readonly number[]) =>
  Array.from({ length: 1_001 }, (_, i) =>
    wrong.includes(i) ? { qps: -1, complexity: 'simple', a: 1 } : { qps: i, complexity: 'complex' },
  );

it('A long plan is read as a whole one is, in slices', async () => {
  let rests = 0;
  const budget = createReadingBudget(async () => {
    rests += 1;
  });
  const input = { title: 'Long', headroomPercent: 20, workloads: rows([]) };
  expect(await readPlanInput(input, budget)).toEqual(parsePlan(input));
  expect(rests).toBeGreaterThan(1);
});

it('Every problem of a long plan is named by its place, as of a whole one', async () => {
  const input = { headroomPercent: -1, x: 1, workloads: rows([0, 249, 250, 251, 1_000]) };
  const byPath = (a: { readonly path: string }, b: { readonly path: string }) =>
    a.path < b.path ? -1 : 1;
  const sliced = await readPlanInput(input, createReadingBudget());
  const whole = parsePlan(input);
  if (sliced.ok || whole.ok) throw new Error('a wrong plan is read');
  expect(sliced.problems.toSorted(byPath)).toEqual(whole.problems.toSorted(byPath));
});

it('Workloads of a long plan are judged by its platform, also where the plan is wrong', async () => {
  const complex = { qps: 1, complexity: 'complex', recordsPerSecondPerCu: 6_000 };
  const input = { platform: 'own', headroomPercent: -1, workloads: Array(300).fill(complex) };
  expect(await readPlanInput(input, createReadingBudget())).toEqual(parsePlan(input));
});

it('What is no long plan is read as ever', async () => {
  const many = { workloads: Array.from({ length: 10_001 }, () => ({})) };
  for (const input of [undefined, [], 'x', {}, { workloads: 5 }, many]) {
    expect(await readPlanInput(input, createReadingBudget())).toEqual(parsePlan(input));
  }
});
