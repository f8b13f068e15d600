import { describe, expect, it } from 'vitest';
import { planOf } from '@/core/sizing/testing/planOf';
import { decodeLink } from './decodeLink';
import { writePlan } from './writePlan';

const written = (...workloads: readonly object[]) =>
  writePlan(planOf({ workloads }))
    .map(({ key, value }) => `${key}=${value}`)
    .join('&');

const joins = { qps: 25_000, complexity: 'complex', peakFactor: 6 };
const jobs = { cores: 3, memoryGb: 10, count: 5 };

describe('count, peak factor and growth of a workload', () => {
  it('are parameters of the only workload and the last fields of several', () => {
    expect(written({ ...joins, count: 2 })).toBe('qps=25000&complexity=complex&count=2&peak=6');
    expect(written(jobs)).toBe('cores=3&memory=10&count=5');
    expect(
      written({ ...joins, growth: { recordsPerSecondPerMonth: -500 } }, { ...jobs, name: 'a' }),
    ).toBe('w=~25000~complex~~~~~6~-500&r=a~3~10~~5');
  });

  it('stand in a row where the only workload has growth of its own: growth= is the plan’s', () => {
    expect(written({ ...jobs, growth: { percentPerMonth: 8 } })).toBe('r=~3~10~~5~8%25');
  });

  it.each([
    ['qps=25k*6&complexity=complex', { qps: 25_000, peakFactor: 6 }],
    ['cores=5*3&memory=10', { cores: 3, count: 5 }],
    ['w=a~25k%C3%976~complex', { qps: 25_000, peakFactor: 6 }],
    ['r=a~5%20x%203~10', { cores: 3, count: 5 }],
    ['w=a~7~simple~~~~3~1.5~8%25', { count: 3, peakFactor: 1.5, growth: { percentPerMonth: 8 } }],
  ])('are read from %s, a product as its factors', async (link, workload) => {
    const { state, problems } = await decodeLink(`#/size?${link}`);
    expect(problems).toEqual([]);
    expect(state.plan?.workloads).toMatchObject([workload]);
  });

  it.each([
    ['qps=25k*6&complexity=complex&peak=3&cores=', 'qps'],
    ['qps=25k*&complexity=complex', 'qps'],
  ])('are not guessed from %s', async (link, parameter) => {
    const { problems } = await decodeLink(`#/size?${link}`);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'bad-workload', parameter }));
  });

  it('are left out alone where they cannot be used, and named', async () => {
    const link = '#/size?qps=7&complexity=simple&count=1.5&peak=0';
    const { state, problems } = await decodeLink(link);
    expect(state.plan?.workloads).toEqual([{ qps: 7, complexity: 'simple' }]);
    expect(problems).toMatchObject([
      { code: 'unreadable-value', parameter: 'count', reason: 'not-whole' },
      { code: 'out-of-bounds', parameter: 'peak', reason: 'not-above', limit: 0 },
    ]);
  });
});
