import { describe, expect, it } from 'vitest';
import { defaultPlatform, findPlatform, platformIds } from '@/core/platforms/registry';
import { parsePlan } from './parsePlan';

const job = { qps: 1, complexity: 'simple' };
const priceListIds = findPlatform(defaultPlatform).priceLists.map(({ id }) => id);
const plan = (more: object) => ({ workloads: [job], ...more });
const withJob = (workload: unknown) => ({ workloads: [workload] });
const problemsOf = (input: unknown) => {
  const reading = parsePlan(input);
  return reading.ok ? [] : reading.problems.map(({ path, code, limit }) => [path, code, limit]);
};

describe('parsePlan', () => {
  it('fills in every default', () => {
    const reading = parsePlan({ workloads: [{ qps: 5, complexity: 'complex' }] });
    expect(reading).toStrictEqual({
      ok: true,
      plan: {
        version: 1,
        platform: 'blink-dedicated',
        workloads: [{ qps: 5, complexity: 'complex', recordsPerSecondPerCu: 1_000 }],
        headroomPercent: 0,
        spareSlaves: 0,
        masterCount: 3,
        priceList: 'cn-2020-10',
        billing: 'subscription',
      },
    });
  });

  it('drops empty names and negative zeros, so that equal plans are equal', () => {
    const workload = { name: '', project: '', cores: -0, memoryGb: -0 };
    const reading = parsePlan({
      ...withJob(workload),
      title: '',
      headroomPercent: -0,
      spareSlaves: -0,
    });
    expect(reading).toStrictEqual(parsePlan(withJob({ cores: 0, memoryGb: 0 })));
  });

  it.each<[string, unknown, (string | number | (string | number)[] | undefined)[][]]>([
    ['nothing', null, [['', 'wrong-type', 'object']]],
    ['a list', [], [['', 'wrong-type', 'object']]],
    ['a text', 'plan', [['', 'wrong-type', 'object']]],
    ['an empty object', {}, [['workloads', 'required', undefined]]],
    ['another version', plan({ version: 2 }), [['version', 'wrong-version', 1]]],
    ['version as text', plan({ version: '1' }), [['version', 'wrong-version', 1]]],
    ['workloads as an object', { workloads: {} }, [['workloads', 'wrong-type', 'list']]],
    ['no workload', { workloads: [] }, [['workloads', 'too-few', 1]]],
    ['a workload as a full list', withJob([1]), [['workloads.0', 'wrong-type', 'object']]],
    ['a workload as a list', withJob([]), [['workloads.0', 'wrong-type', 'object']]],
    ['a workload of null', withJob(null), [['workloads.0', 'wrong-type', 'object']]],
    [
      'an empty workload',
      withJob({}),
      [
        ['workloads.0.qps', 'required', undefined],
        ['workloads.0.complexity', 'required', undefined],
      ],
    ],
    ['no cores', withJob({ memoryGb: 1 }), [['workloads.0.cores', 'required', undefined]]],
    ['qps as text', withJob({ ...job, qps: '1' }), [['workloads.0.qps', 'wrong-type', 'number']]],
    [
      'qps not a number',
      withJob({ ...job, qps: NaN }),
      [['workloads.0.qps', 'wrong-type', 'number']],
    ],
    ['qps null', withJob({ ...job, qps: null }), [['workloads.0.qps', 'wrong-type', 'number']]],
    ['qps below zero', withJob({ ...job, qps: -1 }), [['workloads.0.qps', 'below-minimum', 0]]],
    [
      '1e999',
      JSON.parse('{"workloads":[{"qps":1e999,"complexity":"simple"}]}'),
      [['workloads.0.qps', 'above-maximum', 1e12]],
    ],
    [
      'a rate of zero',
      withJob({ ...job, complexity: 'measured', recordsPerSecondPerCu: 0 }),
      [['workloads.0.recordsPerSecondPerCu', 'not-above', 0]],
    ],
    [
      'a rate too high',
      withJob({ ...job, complexity: 'measured', recordsPerSecondPerCu: 1e9 + 1 }),
      [['workloads.0.recordsPerSecondPerCu', 'above-maximum', 1e9]],
    ],
    [
      'no measured rate',
      withJob({ ...job, complexity: 'measured' }),
      [['workloads.0.recordsPerSecondPerCu', 'required', undefined]],
    ],
    [
      'a complex rate too low',
      withJob({ ...job, complexity: 'complex', recordsPerSecondPerCu: 999 }),
      [['workloads.0.recordsPerSecondPerCu', 'below-minimum', 1_000]],
    ],
    [
      'a complex rate too high',
      withJob({ ...job, complexity: 'complex', recordsPerSecondPerCu: 5_001 }),
      [['workloads.0.recordsPerSecondPerCu', 'above-maximum', 5_000]],
    ],
    [
      'a rate for simple work',
      withJob({ ...job, recordsPerSecondPerCu: 5 }),
      [['workloads.0.recordsPerSecondPerCu', 'unknown-field', undefined]],
    ],
    [
      'another complexity',
      withJob({ ...job, complexity: 'hard' }),
      [['workloads.0.complexity', 'not-one-of', ['simple', 'complex', 'measured']]],
    ],
    [
      'both kinds at once',
      withJob({ ...job, cores: 1 }),
      [['workloads.0.cores', 'unknown-field', undefined]],
    ],
    [
      'too many cores',
      withJob({ cores: 1e6 + 1, memoryGb: 0 }),
      [['workloads.0.cores', 'above-maximum', 1e6]],
    ],
    [
      'too much memory',
      withJob({ cores: 0, memoryGb: 1e6 + 1 }),
      [['workloads.0.memoryGb', 'above-maximum', 1e6]],
    ],
    [
      'headroom too high',
      plan({ headroomPercent: 1_000.1 }),
      [['headroomPercent', 'above-maximum', 1_000]],
    ],
    ['half a spare', plan({ spareSlaves: 1.5 }), [['spareSlaves', 'not-whole', undefined]]],
    ['too many spares', plan({ spareSlaves: 11 }), [['spareSlaves', 'above-maximum', 10]]],
    ['two Masters', plan({ masterCount: 2 }), [['masterCount', 'not-one-of', [1, 3]]]],
    ['another list', plan({ priceList: 'x' }), [['priceList', 'not-one-of', [...priceListIds]]]],
    [
      'another billing',
      plan({ billing: 'gift' }),
      [['billing', 'not-one-of', ['subscription', 'pay-as-you-go']]],
    ],
    ['another platform', plan({ platform: 'x' }), [['platform', 'not-one-of', [...platformIds]]]],
    ['a title that is no text', plan({ title: 1 }), [['title', 'wrong-type', 'text']]],
    ['half a character', plan({ title: 'a\ud800b' }), [['title', 'not-text', undefined]]],
    ['a title too long', plan({ title: '🚚'.repeat(121) }), [['title', 'too-long', 120]]],
    [
      'a name too long',
      withJob({ ...job, name: 'x'.repeat(121) }),
      [['workloads.0.name', 'too-long', 120]],
    ],
    [
      'unknown fields',
      plan({ a: 1, b: 2 }),
      [
        ['a', 'unknown-field', undefined],
        ['b', 'unknown-field', undefined],
      ],
    ],
    [
      'unknown fields of a workload',
      withJob({ ...job, a: 1, b: 2 }),
      [
        ['workloads.0.a', 'unknown-field', undefined],
        ['workloads.0.b', 'unknown-field', undefined],
      ],
    ],
    [
      'a field named as an inherited one',
      plan({ constructor: 1 }),
      [['constructor', 'unknown-field', undefined]],
    ],
    [
      '__proto__ from a file',
      JSON.parse('{"workloads":[{"qps":1,"complexity":"simple"}],"__proto__":{"a":1}}'),
      [['__proto__', 'unknown-field', undefined]],
    ],
    [
      '__proto__ in a workload',
      JSON.parse('{"workloads":[{"qps":1,"complexity":"simple","__proto__":{"cores":1}}]}'),
      [['workloads.0.__proto__', 'unknown-field', undefined]],
    ],
  ])('refuses %s', (_, input, problems) => {
    expect(problemsOf(input)).toStrictEqual(problems);
  });

  it('names everything wrong at once', () => {
    const input = {
      version: 3,
      workloads: [
        { qps: -1, complexity: 'hard', x: 1, y: 2 },
        { cores: 'a', memoryGb: -1, name: 5 },
        job,
      ],
      headroomPercent: -1,
      spareSlaves: 0.5,
      z: 0,
    };
    expect(
      problemsOf(input)
        .map(([path, code]) => `${path} ${code}`)
        .sort(),
    ).toStrictEqual([
      'headroomPercent below-minimum',
      'spareSlaves not-whole',
      'version wrong-version',
      'workloads.0.complexity not-one-of',
      'workloads.0.qps below-minimum',
      'workloads.0.x unknown-field',
      'workloads.0.y unknown-field',
      'workloads.1.cores wrong-type',
      'workloads.1.memoryGb below-minimum',
      'workloads.1.name wrong-type',
      'z unknown-field',
    ]);
  });

  it('takes 10,000 workloads and refuses one more', () => {
    const many = Array.from({ length: 10_000 }, () => job);
    expect(problemsOf({ workloads: many })).toStrictEqual([]);
    expect(problemsOf({ workloads: [...many, job] })).toStrictEqual([
      ['workloads', 'too-many', 10_000],
    ]);
  });

  it('counts characters as people do: 120 lorries are a title', () => {
    const reading = parsePlan(plan({ title: '🚚'.repeat(120) }));
    expect(reading.ok && reading.plan.title).toBe('🚚'.repeat(120));
  });

  it('accepts every bound itself', () => {
    const workloads = [
      { qps: 0, complexity: 'simple' },
      { qps: 1e12, complexity: 'complex', recordsPerSecondPerCu: 1_000 },
      { qps: 1, complexity: 'complex', recordsPerSecondPerCu: 5_000 },
      { qps: 1, complexity: 'measured', recordsPerSecondPerCu: Number.MIN_VALUE },
      { qps: 1, complexity: 'measured', recordsPerSecondPerCu: 1e9 },
      { cores: 1e6, memoryGb: 1e6 },
    ];
    expect(
      problemsOf({ workloads, headroomPercent: 1_000, spareSlaves: 10, masterCount: 1 }),
    ).toStrictEqual([]);
  });
});
