import { expect, it } from 'vitest';
import { parsePlan } from './parsePlan';

const problemsOf = (input: unknown) => {
  const reading = parsePlan(input);
  return reading.ok ? [] : reading.problems.map(({ path, code, limit }) => [path, code, limit]);
};

it('takes defaults, choices and bounds from the platform that the plan names', () => {
  const complex = { qps: 5, complexity: 'complex' };
  expect(parsePlan({ platform: 'own', workloads: [complex] })).toMatchObject({
    ok: true,
    plan: {
      platform: 'own',
      workloads: [{ recordsPerSecondPerCu: 2_000 }],
      masterCount: 2,
      priceList: 'example-2026-11',
      billing: 'subscription',
    },
  });
  const ofBlink = {
    platform: 'own',
    workloads: [{ ...complex, recordsPerSecondPerCu: 1_000 }],
    priceList: 'cn-2020-10',
  };
  expect(problemsOf(ofBlink)).toStrictEqual([
    ['workloads.0.recordsPerSecondPerCu', 'below-minimum', 2_000],
    ['priceList', 'not-one-of', ['example-2026-11']],
  ]);
  expect(problemsOf({ platform: 'own', workloads: [complex], masterCount: 3 })).toStrictEqual([]);
});
