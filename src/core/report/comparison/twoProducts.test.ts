import { describe, expect, it } from 'vitest';
import { spokenOf } from '@/core/words/testing/words';
import { headlineOf } from './headline';
import { answerRows, optionRowsOf, settingRows, shapeHeading } from './layOutComparison';
import { comparisonOf } from './testing/comparisonOf';
import { writeComparisonCells, writeComparisonMarkdown } from './writeComparison';

const comparison = comparisonOf(
  { workloads: [{ qps: 50_000, complexity: 'complex' }] },
  { platform: 'own', workloads: [{ qps: 50_000, complexity: 'complex' }] },
);
const words = { a: spokenOf('blink-dedicated').en, b: spokenOf('own').en };

describe('the comparison of plans for two products', () => {
  it('says of each side what its own product says, and names what both call differently by both names', () => {
    const rows = answerRows(comparison, words);
    const at = (id: string) => {
      const row = rows.find((one) => one.id === id);
      return row && [row.label, row.a.text, row.b.text, row.difference.text];
    };
    expect(at('workers')?.slice(0, 3)).toEqual(['Slaves / Workers', '2 Slaves', '4 workers']);
    expect(at('workers')?.[3]).not.toMatch(/Slave|worker/);
    expect(at('workerShape')).toEqual([
      'Slave shape / Worker shape',
      '32-core 128 GB',
      'small',
      words.a.compare.other,
    ]);
    expect(at('lowNeed')?.[0]).toMatch(/5,000 records.* \/ .*8,000 records/);
    const platform = settingRows(comparison, words).find(({ id }) => id === 'platform');
    expect(platform?.a.text).not.toBe(platform?.b.text);
  });

  it('names a setting that one product alone has as that product names it', () => {
    const onPool = comparisonOf(
      { platform: 'flink-managed', workloads: [{ qps: 50_000, complexity: 'complex' }] },
      { workloads: [{ qps: 50_000, complexity: 'complex' }] },
    );
    const sides = { a: spokenOf('flink-managed').en, b: spokenOf('blink-dedicated').en };
    const labels = settingRows(onPool, sides).map(({ id, label }) => [id, label]);
    expect(labels).toContainEqual(['workspaces', sides.a.settings.workspaces.label]);
    expect(labels).toContainEqual(['spareSlaves', sides.b.settings.spareSlaves.label]);
  });

  it.each(['en', 'zh-CN'] as const)(
    'never counts what one of them calls CU as machines (%s)',
    (language) => {
      const load = (qps: number) =>
        ({ workloads: [{ qps, complexity: 'simple', recordBytes: 1_000 }] }) as const;
      const unlike = comparisonOf(load(50_000), { platform: 'aws-managed-flink', ...load(90_000) });
      const sides = {
        a: spokenOf('blink-dedicated')[language],
        b: spokenOf('aws-managed-flink')[language],
      };
      // 50,000 ÷ 10,000, and 90 MB/s ÷ 5.
      const need = answerRows(unlike, sides).find(({ id }) => id === 'need');
      expect([need?.a.text, need?.b.text]).toEqual(['5 CU', '18 KPU']);
      expect(need?.difference.text).toBe(sides.a.compare.more('13'));
      const alike = { a: sides.b, b: sides.b };
      const same = comparisonOf(
        { platform: 'aws-managed-flink', ...load(90_000) },
        { platform: 'aws-managed-flink', ...load(89_999), title: 'x' },
      );
      expect(headlineOf(same, alike)).not.toMatch(/\bCU\b/);
    },
  );

  it('subtracts no units from machines, and heads the shapes as the product that has them', () => {
    const load = { workloads: [{ qps: 50_000, complexity: 'complex' }] };
    const onPool = comparisonOf(load, { platform: 'flink-managed', ...load });
    const sides = { a: spokenOf('blink-dedicated').en, b: spokenOf('flink-managed').en };
    const rows = answerRows(onPool, sides);
    for (const id of ['workers', 'coordinators', 'machines'])
      expect(rows.find((row) => row.id === id)?.difference.text).toBe(sides.a.compare.other);
    expect(shapeHeading(onPool, sides)).toBe('Slave shape');
    expect(writeComparisonMarkdown(onPool, sides, { isWhole: true, link: '#/' })).toContain(
      '| Slave shape |',
    );
  });

  it('lists the shapes of both, each with a price on its side alone', () => {
    const rows = optionRowsOf(comparison, words);
    expect(rows.map(({ label }) => label)).toEqual([
      ...['4-core 16 GB', '8-core 32 GB', '16-core 64 GB', '24-core 96 GB'],
      ...['32-core 128 GB', '56-core 224 GB', '64-core 256 GB'],
      ...['small', 'medium', 'large'],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const [i, { a, b }] of rows.entries()) {
      const [priced, empty] = i < 7 ? [a, b] : [b, a];
      expect(priced.text).toMatch(i < 7 ? /CNY a month/ : /EUR a month/);
      expect(empty.text).toBe(words.a.compare.none);
    }
  });

  it('is written as one document', () => {
    const text = writeComparisonMarkdown(comparison, words, { isWhole: true, link: '#/compare' });
    expect(text).toContain('Alibaba Cloud');
    expect(text).toContain(words.b.products.own);
    expect(text).toContain('different currencies');
  });

  it('says with every copy that the rates of two products cannot be compared; of one it does not', () => {
    const load = { workloads: [{ qps: 50_000, complexity: 'complex' }] };
    const one = comparisonOf(load, { ...load, headroomPercent: 20 });
    for (const language of ['en', 'zh-CN'] as const) {
      const said = { a: spokenOf('blink-dedicated')[language], b: spokenOf('own')[language] };
      const { rateWarning } = said.a.compare;
      expect(rateWarning).toBe(said.a.offers.rateWarning);
      for (const write of [writeComparisonMarkdown, writeComparisonCells]) {
        const choices = { isWhole: false, link: '#/compare' };
        expect(write(comparison, said, choices)).toContain(rateWarning);
        expect(write(one, { ...said, b: said.a }, choices)).not.toContain(rateWarning);
      }
    }
  });
});
