import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAnswers } from './compareAnswers';
import { headlineOf } from './headline';
import { comparisonOf, comparisonWords } from './testing/comparisonOf';
import { answerPairs } from './testing/similarAnswers';

const load = (qps: number, more: object = {}) => ({
  workloads: [{ qps, complexity: 'simple' }],
  ...more,
});

const said = (a: object, b: object, language: 'en' | 'zhCn' = 'en') =>
  headlineOf(comparisonOf(a, b), comparisonWords[language]);

describe('the headline', () => {
  it('says what B costs and needs beyond A', () => {
    // 50 and 90 CU. Their prices are tested with the sizing.
    const [a, b] = [load(500_000), load(900_000)];
    const { figures } = comparisonOf(a, b).a;
    const other = comparisonOf(a, b).b.figures;
    const dearer = (other.price?.amount ?? 0) - (figures.price?.amount ?? 0);
    const percent = ((dearer / (figures.price?.amount ?? 0)) * 100).toFixed(1).replace('.0', '');
    const money = dearer.toLocaleString('en');
    expect(said(a, b)).toBe(
      `B costs ${money} CNY a month more than A (+${percent} %) and needs 40 CU more.`,
    );
    expect(said(b, a)).toMatch(new RegExp(`^B costs ${money} CNY a month less than A \\(−`));
    expect(said(a, b, 'zhCn')).toBe(
      `方案 B 比方案 A 贵 ${money} 元/月（+${percent}%），需求多 40 CU。`,
    );
  });

  it('says that plans are the same, or only their answers', () => {
    expect(said(load(5), load(5))).toBe('The two plans are the same.');
    expect(said(load(5), load(6))).toBe(
      'The plans differ, but the price and the need are the same.',
    );
    expect(said(load(5), load(5), 'zhCn')).toBe('两个方案完全相同。');
  });

  it('takes no price from one of another currency or period, and says why', () => {
    const tokyo = load(9e5, { priceList: 'intl-tokyo-2020-11' });
    expect(said(load(5e5), tokyo)).toBe(
      'B needs 40 CU more. The prices are in different currencies, so no price difference is given.',
    );
    const hourly = load(5e5, { billing: 'pay-as-you-go' });
    expect(said(load(5e5), hourly)).toBe(
      'B needs the same number of CU. The prices are for different periods, so no price difference is given.',
    );
    const unlisted = load(5e5, { priceList: 'intl-tokyo-2020-11', billing: 'pay-as-you-go' });
    expect(said(unlisted, load(5e5))).toMatch(/A is not fully priced, so/);
    expect(said(load(5e5), unlisted, 'zhCn')).toMatch(/方案 B 的价格不全/);
    expect(said(unlisted, unlisted)).toBe('The two plans are the same.');
    expect(said(unlisted, { ...unlisted, ...load(5e6) })).toMatch(
      /Neither A nor B is fully priced/,
    );
  });

  it('is a whole sentence in both languages, whatever is compared', () => {
    fc.assert(
      fc.property(answerPairs, ([a, b]) => {
        const comparison = compareAnswers(a, b);
        const broken = /undefined|null|NaN|\[object|\s{2}|−−|\+−/;
        const english = headlineOf(comparison, comparisonWords.en);
        expect(english).toMatch(/^[A-Z].*\.$/);
        expect(english).not.toMatch(broken);
        const chinese = headlineOf(comparison, comparisonWords.zhCn);
        expect(chinese).toMatch(/\p{Script=Han}.*。$/u);
        expect(chinese).not.toMatch(broken);
      }),
    );
  });
});
