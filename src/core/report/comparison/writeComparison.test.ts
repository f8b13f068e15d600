import { describe, expect, it } from 'vitest';
import { comparisonOf, comparisonWords } from './testing/comparisonOf';
import { writeComparisonCells, writeComparisonMarkdown } from './writeComparison';

const link = 'https://example.com/#/compare?v=1';
const job = { name: '=SUM(A1)|*x*', project: 'core', qps: 120_000, complexity: 'complex' };
const a = { title: 'Now', workloads: [job], spareSlaves: 1 };
const b = {
  title: 'Next | year',
  workloads: [
    { ...job, qps: 150_000 },
    { name: 'fraud', cores: 4, memoryGb: 20 },
  ],
  spareSlaves: 1,
};
const comparison = comparisonOf(a, b);
const { en, zhCn } = comparisonWords;

describe('a comparison as Markdown', () => {
  it('holds the headline, the link and the lines that differ, with units', () => {
    const text = writeComparisonMarkdown(comparison, en, { isWhole: false, link });
    expect(text).toMatch(
      /^# A “Now” and B “Next \| year”\n\nB costs .* needs 35 CU more\.\n\nAlibaba Cloud .* since 2022-11-15, .*\n\n- \*\*A\*\*: .* a month\. List price of 2020-10-28; /,
    );
    expect(text).toContain(`\n- <${link}>\n`);
    // 120,000 ÷ 1,000 = 120 CU; 150 CU, and max(4, 20 ÷ 4) = 5 CU in the shared project.
    expect(text).toContain('| Need, with headroom | 120 CU | 155 CU | +35 CU |');
    expect(text).toContain('| fraud | Memory | — | 20 GB | only in B |');
    expect(text).not.toContain('Price list');
    expect(text).not.toContain('=SUM(A1)|*x*');
  });

  it('holds all lines when asked to', () => {
    const text = writeComparisonMarkdown(comparison, en, { isWhole: true, link });
    expect(text).toContain('| Price list | Mainland China, since 2020-10 |');
    expect(text).toContain('| same |');
  });

  it('always has all seven shapes', () => {
    const text = writeComparisonMarkdown(comparisonOf(a, a), zhCn, { isWhole: false, link });
    const rows = text.split('## 全部机型价格')[1]?.match(/^\| \d+ 核 /gm);
    expect(rows).toHaveLength(7);
    expect(text).toContain('两个方案完全相同。');
    expect(text).not.toContain('## 结果');
  });
});

describe('a comparison as cells', () => {
  const cells = writeComparisonCells(comparison, en, { isWhole: false, link })
    .split('\n')
    .map((line) => line.split('\t'));

  it('keeps figures as numbers with their unit beside', () => {
    expect(cells).toContainEqual(['Need, with headroom', '120', '155', '35', 'CU']);
    expect(cells).toContainEqual(['Title', 'Now', 'Next | year', 'differs', '']);
    const price = cells.find(([name]) => name === 'Price');
    expect(price?.[4]).toBe('CNY a month');
    expect(Number(price?.[2]) - Number(price?.[1])).toBe(Number(price?.[3]));
  });

  it('starts no formula', () => {
    expect(cells.flat().filter((text) => /^[=+@]/.test(text))).toEqual([]);
    expect(cells.flat()).toContain("'=SUM(A1)|*x*");
  });

  it('writes prices of two currencies with their units, since no unit is common', () => {
    const text = writeComparisonCells(
      comparisonOf(a, { ...a, priceList: 'intl-tokyo-2020-11' }),
      en,
      { isWhole: false, link },
    );
    expect(text).toMatch(/^Price\t[\d,]+ CNY a month\t[\d,.]+ USD a month\tdifferent currency\t$/m);
  });
});
