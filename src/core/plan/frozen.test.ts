import { expect, it } from 'vitest';
import version1 from './frozen/v1.json';
import { parsePlan } from './parsePlan';

it.each(version1)('$what is read as it was when the file was written', ({ text, plan }) => {
  expect(parsePlan(JSON.parse(text))).toEqual({ ok: true, plan });
});

it.each(version1)('$what is saved as the plan that it is', ({ plan }) => {
  expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, plan });
});

it('holds every kind of workload and every choice', () => {
  const texts = JSON.stringify(version1.map(({ plan }) => plan));
  const words = ['simple', 'complex', 'measured', 'memoryGb', 'pay-as-you-go', 'masterCount":1'];
  for (const word of words) expect(texts).toContain(word);
  expect(new Set(version1.map(({ plan }) => plan.priceList)).size).toBe(5);
  expect(version1.length).toBeGreaterThanOrEqual(12);
});
