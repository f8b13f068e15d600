import { expect, it } from 'vitest';
import { resultOf } from '@/core/sizing/testing/planOf';
import { spoken } from '@/core/words/testing/words';

import { presetIds, presetPlan } from './presets';

const { en, 'zh-CN': zhCn } = spoken;

it.each(presetIds)('The example %s has an answer with a price, the same in each language', (id) => {
  const [english, chinese] = [en, zhCn].map(({ presets }) => resultOf(presetPlan(id, presets[id])));
  expect(english?.options[0]?.price?.amount).toBeGreaterThan(0);
  expect(chinese?.options).toEqual(english?.options);
});

it.each(presetIds)('The example %s has a title and a name for every workload', (id) => {
  for (const words of [en, zhCn]) {
    const plan = presetPlan(id, words.presets[id]);
    expect(plan.title).toBe(words.presets[id].title);
    expect(plan.workloads.map(({ name }) => name)).toEqual(words.presets[id].workloads);
    expect(new Set(words.presets[id].workloads).size).toBe(plan.workloads.length);
  }
});

it('Each example differs from the others in its need, the first being the one worked by hand', () => {
  const results = presetIds.map((id) => resultOf(presetPlan(id, en.presets[id])));
  expect(results[0]?.options[0]).toMatchObject({ slaveCount: 7, slave: '24c96g' });
  const needs = results.map(({ demand }) => demand.requiredCu);
  expect(needs[0]).toBe(118);
  expect(new Set(needs).size).toBe(presetIds.length);
});
