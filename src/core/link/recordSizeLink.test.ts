import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { decodeLink } from './decodeLink';
import { writePlan } from './writePlan';

const planOf = (input: object) => {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
};

const written = (input: object) =>
  writePlan(planOf(input))
    .map(({ key, value }) => `${key}=${value}`)
    .join('&');

const heavy = { qps: 10_000, complexity: 'complex', recordBytes: 800 };

describe('a record size', () => {
  it('is a parameter of its own for one workload, and the last field of several', () => {
    expect(written({ workloads: [heavy] })).toBe('qps=10000&complexity=complex&bytes=800');
    expect(
      written({
        workloads: [
          { ...heavy, name: 'a' },
          { ...heavy, project: 'core' },
        ],
      }),
    ).toBe('w=a~10000~complex~~~800&w=~10000~complex~~core~800');
  });

  it('is read from both, as a number is typed', async () => {
    const { state, problems } = await decodeLink('#/size?qps=10k&complexity=complex&bytes=1.2k');
    expect(problems).toEqual([]);
    expect(state.plan?.workloads).toMatchObject([{ recordBytes: 1_200 }]);
    const rows = await decodeLink('#/size?w=a~10k~complex~2000~core~800&w=b~1~simple');
    expect(rows.problems).toEqual([]);
    expect(rows.state.plan?.workloads).toMatchObject([{ recordBytes: 800 }, { qps: 1 }]);
  });

  it('that is bad is left out alone, and named', async () => {
    const { state, problems } = await decodeLink('#/size?qps=1&complexity=simple&bytes=0');
    expect(state.plan?.workloads).toEqual([{ qps: 1, complexity: 'simple' }]);
    expect(problems).toMatchObject([{ code: 'out-of-bounds', parameter: 'bytes', value: '0' }]);
  });
});

describe('the rate of complex work', () => {
  it('is in the unit of the product, in the same place', async () => {
    const platform = 'aws-managed-flink';
    const plan = { platform, workloads: [{ ...heavy, megabytesPerSecondPerCu: 2.5 }] };
    const text = written(plan);
    expect(text).toBe('qps=10000&complexity=complex&rate=2.5&bytes=800&platform=aws-managed-flink');
    const { state, problems } = await decodeLink(`#/size?${text}`);
    expect(problems).toEqual([]);
    expect(state.plan).toEqual(planOf(plan));
  });

  it('beyond the bounds of its unit falls to the cautious end, and is named as it was written', async () => {
    const { state, problems } = await decodeLink(
      '#/size?platform=aws-managed-flink&w=a~10k~complex~3000~~800',
    );
    expect(state.plan?.workloads).toMatchObject([{ megabytesPerSecondPerCu: 1 }]);
    expect(problems).toMatchObject([{ code: 'out-of-bounds', parameter: 'w', limit: 3 }]);
  });

  it('of measured work counts records on every product', async () => {
    const { state } = await decodeLink('#/size?platform=aws-managed-flink&w=a~10~measured~7');
    expect(state.plan?.workloads).toMatchObject([{ recordsPerSecondPerCu: 7 }]);
  });
});
