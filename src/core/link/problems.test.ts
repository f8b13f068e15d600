import { describe, expect, it } from 'vitest';
import { languages } from '@/core/words/language';
import { decodeLink } from './decodeLink';

/** [what, query, problems, workloads that are left] */
const cases: readonly (readonly [string, string, readonly object[], number])[] = [
  [
    'an unknown parameter',
    'qps=1&complexity=simple&__proto__=1&constructor=2',
    [
      { code: 'unknown-parameter', parameter: '__proto__', value: '1' },
      { code: 'unknown-parameter', parameter: 'constructor', value: '2' },
    ],
    1,
  ],
  [
    'a repeated parameter, of which the first counts',
    'qps=1&complexity=simple&qps=2',
    [{ code: 'repeated-parameter', parameter: 'qps', value: '2' }],
    1,
  ],
  [
    'a figure out of bounds, which falls to its default',
    'qps=1&complexity=simple&headroom=1001&spare=1.5&masters=2&prices=x',
    [
      {
        code: 'out-of-bounds',
        parameter: 'headroom',
        value: '1001',
        reason: 'above-maximum',
        limit: 1000,
      },
      { code: 'unreadable-value', parameter: 'spare', value: '1.5', reason: 'not-whole' },
      {
        code: 'unreadable-value',
        parameter: 'masters',
        value: '2',
        reason: 'not-one-of',
        limit: [1, 3],
      },
      { code: 'unreadable-value', parameter: 'prices', value: 'x', reason: 'not-one-of' },
    ],
    1,
  ],
  [
    'figures that are none',
    'qps=1&complexity=simple&headroom=1,5&spare=-1&masters=',
    [
      { code: 'unreadable-value', parameter: 'headroom', reason: 'ambiguous', limit: [1.5] },
      { code: 'out-of-bounds', parameter: 'spare', reason: 'negative' },
      { code: 'unreadable-value', parameter: 'masters', reason: 'not-one-of' },
    ],
    1,
  ],
  [
    'figures that people part in two ways, but not decimals as programs write them',
    'w=a~25.000~simple&r=b~1.125~4',
    [
      {
        code: 'bad-workload',
        parameter: 'w',
        value: 'a~25.000~simple',
        field: 'qps',
        reason: 'ambiguous',
        limit: [25, 25_000],
      },
    ],
    1,
  ],
  [
    'a bad workload, which is left out',
    'w=a~1~simple&w=b~x~simple&w=c~1~odd&w=d~1~simple~~p~5~2~6~8~q&w=e~1~measured&r=f~1&w=g',
    [
      {
        code: 'bad-workload',
        parameter: 'w',
        value: 'd~1~simple~~p~5~2~6~8~q',
        reason: 'too-many',
        limit: 9,
      },
      {
        code: 'bad-workload',
        parameter: 'w',
        value: 'b~x~simple',
        field: 'qps',
        reason: 'unreadable',
      },
      {
        code: 'bad-workload',
        parameter: 'w',
        value: 'c~1~odd',
        field: 'complexity',
        reason: 'not-one-of',
      },
      {
        code: 'bad-workload',
        value: 'e~1~measured',
        field: 'recordsPerSecondPerCu',
        reason: 'required',
      },
      { code: 'bad-workload', parameter: 'r', value: 'f~1', field: 'memoryGb', reason: 'required' },
      { code: 'bad-workload', parameter: 'w', value: 'g', field: 'qps', reason: 'required' },
      {
        code: 'bad-workload',
        parameter: 'w',
        value: 'g',
        field: 'complexity',
        reason: 'required',
      },
    ],
    1,
  ],
  [
    'what a workload can do without, which is left out alone',
    `qps=1&complexity=complex&rate=9000&name=${'x'.repeat(121)}&cores=4`,
    [
      { code: 'out-of-bounds', parameter: 'name', value: 'x'.repeat(80), limit: 120 },
      { code: 'out-of-bounds', parameter: 'rate', value: '9000', limit: 5000 },
      { code: 'unknown-parameter', parameter: 'cores', value: '4' },
    ],
    1,
  ],
  [
    'the only workload, when it is bad',
    'qps=many&complexity=simple',
    [
      { code: 'bad-workload', parameter: 'qps', value: 'many', field: 'qps' },
      { code: 'no-workload', parameter: 'w' },
    ],
    0,
  ],
  ['a missing workload', 'headroom=20', [{ code: 'no-workload', parameter: 'w' }], 0],
  ['a link cut after its version', 'v=1', [{ code: 'no-workload', parameter: 'w' }], 0],
  [
    'a missing complexity, which counts as complex',
    'qps=1000&w=b~5',
    [
      { code: 'complexity-missing', parameter: 'complexity' },
      { code: 'complexity-missing', parameter: 'w', value: 'b~5' },
    ],
    2,
  ],
  [
    'a version too new, and reads what it knows',
    'v=999&qps=1&complexity=simple',
    [{ code: 'too-new', parameter: 'v', value: '999', limit: 1 }],
    1,
  ],
  [
    'a version that is none',
    'v=x&qps=1&complexity=simple',
    [{ code: 'unreadable-value', parameter: 'v', value: 'x' }],
    1,
  ],
  [
    'a malformed escape, and keeps it',
    'qps=1&complexity=simple&title=100%&name=%E4%B8',
    [
      { code: 'bad-escape', parameter: 'title', value: '100%' },
      { code: 'bad-escape', parameter: 'name', value: '%E4%B8' },
    ],
    1,
  ],
  [
    'a wrong check',
    'c=000000&qps=1&complexity=simple',
    [{ code: 'changed', parameter: 'c', value: '000000' }],
    1,
  ],
  [
    'words that decide nothing',
    'qps=1&complexity=simple&pick=9c&lang=fr&theme=red',
    [
      { code: 'unreadable-value', parameter: 'pick', value: '9c' },
      { code: 'unreadable-value', parameter: 'lang', value: 'fr', limit: languages },
      { code: 'unreadable-value', parameter: 'theme', value: 'red' },
    ],
    1,
  ],
  [
    'a parameter that is too long',
    `w=a~1~simple&w=${'b'.repeat(6000)}`,
    [{ code: 'too-long', parameter: 'w', limit: 6000 }],
    1,
  ],
];

describe('a link names', () => {
  it.each(cases)('%s', async (_, query, problems, workloads) => {
    const { state, problems: found } = await decodeLink(`#/size?${query}`);
    expect(found).toMatchObject(problems);
    expect(found).toHaveLength(problems.length);
    expect(state.plan?.workloads ?? []).toHaveLength(workloads);
  });

  it('an unknown view, and opens the first', async () => {
    expect(await decodeLink('#/price?lang=en')).toEqual({
      state: { view: 'size', language: 'en' },
      problems: [{ code: 'unknown-view', parameter: 'view', value: 'price' }],
    });
  });

  it('workloads beyond the most a plan may have, and keeps the first', async () => {
    const { state, problems } = await decodeLink(`#/size?${'w=~1~simple&'.repeat(10_001)}`);
    expect(state.plan?.workloads).toHaveLength(10_000);
    expect(problems).toMatchObject([{ code: 'out-of-bounds', reason: 'too-many', limit: 10_000 }]);
  });

  it('a text that is longer than any link', async () => {
    const { problems } = await decodeLink(`#/size?qps=1&${'&'.repeat(5 * 2 ** 20)}`);
    expect(problems).toMatchObject([{ code: 'too-long' }]);
    expect((await decodeLink(`#/size?${'x&'.repeat(1e6)}`)).problems).toHaveLength(25_002);
  });
});
