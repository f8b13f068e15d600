import { describe, expect, it } from 'vitest';
import { draftOf, emptyWorkloadDraft } from '@/core/plan/draft';
import { defaultPlatform } from '@/core/platforms/registry';
import { planOf } from '@/core/sizing/testing/planOf';
import { mendDraft } from './mendDraft';

const typing = {
  ...draftOf(planOf({ workloads: [{ qps: 5, complexity: 'simple' }] }), String),
  headroomPercent: 'abc',
};

const mend = (input: unknown) => mendDraft(input, String);

describe('what was being typed', () => {
  it('comes back as it was', () => {
    expect(mend(structuredClone(typing))).toEqual({ draft: typing, problems: [] });
    expect(mend(undefined)).toEqual({ draft: undefined, problems: [] });
  });

  it('kept by an older version takes the default of every field that is new', () => {
    const { billing, ...older } = typing;
    const rows = [{ kind: 'measured', qps: '7' }];
    expect(mend({ ...older, workloads: rows })).toEqual({
      draft: {
        ...typing,
        workloads: [{ ...emptyWorkloadDraft(defaultPlatform, String), ...rows[0] }],
      },
      problems: [],
    });
    expect(billing).toBe('subscription');
  });

  it('keeps structured settings that can be read, and names those that cannot', () => {
    const growth = '{"percentPerMonth":8}';
    expect(mend({ ...typing, growth })).toEqual({ draft: { ...typing, growth }, problems: [] });
    for (const text of ['{"percentPerMonth":-100}', '[', 'x']) {
      const { draft, problems } = mend({ ...typing, growth: text });
      expect(draft).toEqual(typing);
      expect(problems).toMatchObject([{ code: 'unreadable-value', parameter: 'growth' }]);
    }
  });

  it('is read by the platform that it names', () => {
    const plan = planOf({ platform: 'own', workloads: [{ qps: 5, complexity: 'complex' }] });
    const own = draftOf(plan, String);
    expect(own).toMatchObject({ masterCount: '2', priceList: 'example-2026-11' });
    expect(mend(own)).toEqual({ draft: own, problems: [] });
    const { masterCount, priceList, ...older } = own;
    expect(mend(older)).toEqual({ draft: own, problems: [] });
    expect(mend({ ...own, platform: defaultPlatform }).problems).toMatchObject([
      { code: 'unreadable-value', parameter: 'masterCount', value: masterCount },
      { code: 'unreadable-value', parameter: 'priceList', value: priceList },
    ]);
  });

  it('kept by a newer version keeps what is known and names the rest', () => {
    const newer = {
      ...typing,
      platform: 'of-tomorrow',
      priceList: 'cn-2027-01',
      workloads: [{ ...typing.workloads[0], partitions: 3, kind: 'batch' }, 4],
    };
    const { draft, problems } = mend(newer);
    expect(draft).toEqual({ ...typing, workloads: [{ ...typing.workloads[0], kind: 'complex' }] });
    expect(problems.map(({ code, parameter, value }) => [code, parameter, value])).toEqual([
      ['unreadable-value', 'platform', 'of-tomorrow'],
      ['unreadable-value', 'priceList', 'cn-2027-01'],
      ['unreadable-value', 'kind', 'batch'],
      ['unknown-parameter', 'partitions', '3'],
      ['bad-workload', 'workloads', '4'],
    ]);
  });

  it.each([[{}], [{ workloads: {} }], [[]], ['typing'], [7]])(
    'of another kind is left out and named: %j',
    (input) => {
      expect(mend(input)).toEqual({
        draft: undefined,
        problems: [{ code: 'broken-draft', parameter: 'draft' }],
      });
    },
  );

  it.each([
    ['title', 5],
    ['headroomPercent', null],
    ['masterCount', { a: 1 }],
    ['spareSlaves', ['1']],
  ])('with a %s of another kind falls to its default there: %j', (name, value) => {
    const { draft, problems } = mend({ ...typing, [name]: value });
    expect(draft).toMatchObject({ workloads: typing.workloads });
    expect(problems).toMatchObject([{ code: 'unreadable-value', parameter: name }]);
  });
});
