import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { presetPlan } from '@/core/plan/presets';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { needing } from '@/core/sizing/testing/planOf';
import { spoken } from '@/core/words/testing/words';
import { documentFor, documentWords } from './testing/documentFor';
import { writeOptionsSvg } from './writeOptionsSvg';
import { writeStepsSvg } from './writeStepsSvg';

const { en } = spoken;

const orders = answerTo(presetPlan('order-joins', en.presets['order-joins']));
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
const rectsOf = (svg: string, fill: string) =>
  [
    ...svg.matchAll(
      /<rect x="[\d.]+" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="([^"]+)"\/>/g,
    ),
  ]
    .filter(([, , , , found]) => found === fill)
    .map(([, y, width, height]) => ({
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }));

describe('the stairs as a picture', () => {
  it('mark the chosen step, name the need and the ceiling, and number the Slaves', () => {
    const svg = writeStepsSvg(documentFor(orders), documentWords.en);
    const texts = textsOf(svg);
    for (const text of [
      'Orders platform',
      'Capacity by number of Slaves',
      'Capacity, CU',
      'Slaves',
      'this answer: 7 Slaves, 147 CU',
      'need 118 CU',
      '8-core 32 GB Masters: up to 160 CU',
      ...['7', '8', '17', '0', '100', '200', '300'],
      '#/size?v=1&amp;qps=5',
    ]) {
      expect(texts).toContain(text);
    }
    expect(svg).toContain('StreamSizer 1.2.3; 2026-11-20; Mainland China, since 2020-10');
    expect(texts.join(' ')).toContain(
      'The provider has accepted no upgrade orders since 2022-11-15',
    );
    expect(svg).toMatch(/<title>Orders platform: Capacity by number of Slaves<\/title>/);
    expect(svg).toContain(
      '<desc>Capacity by number of Slaves: 7 Slaves have 147 CU; the need is 118 CU.',
    );
    // 147 of the 400 CU along 240 px.
    expect(rectsOf(svg, '#9fcfc7')[0]?.height).toBeCloseTo((147 / 400) * 240, 1);
    expect(svg).toContain('<polygon');
  });

  it('say so where the axis does not start at zero, and fill no area there', () => {
    const svg = writeStepsSvg(
      documentFor(answerTo(needing(2_000_000), '24c96g')),
      documentWords['zh-CN'],
    );
    expect(textsOf(svg)).toContain('CU 轴不从 0 开始。');
    expect(textsOf(svg)).toContain('95,239');
    expect(svg).not.toContain('<polygon');
  });

  it('leave numbers of Slaves out before they touch, never the chosen one', () => {
    const texts = textsOf(
      writeStepsSvg(documentFor(answerTo(needing(999_999_000), '4c16g')), documentWords.en),
    );
    const counts = texts.filter((text) => text?.startsWith('333,3') || text === '333,333,000');
    expect(counts).toContain('333,333,000');
    expect(counts.length).toBeLessThan(13);
    expect(counts.length).toBeGreaterThan(3);
  });
});

describe('the options as a picture', () => {
  it('are seven bars as long as their prices, with cluster and capacity', () => {
    const svg = writeOptionsSvg(documentFor(orders), documentWords.en);
    const [chosen, others] = [rectsOf(svg, '#0a6b62'), rectsOf(svg, '#9fcfc7')];
    expect([chosen.length, others.length]).toEqual([1, 6]);
    // 32,000 against the dearest, 43,250.
    expect((chosen[0]?.width ?? 0) / (others[5]?.width ?? 1)).toBeCloseTo(32_000 / 43_250, 3);
    for (const text of [
      'Price of every shape, CNY a month',
      '1. 7 × 24-core 96 GB + 3 × 8-core 32 GB',
      '32,000',
      'this answer; 147 CU',
      '208 CU',
    ]) {
      expect(textsOf(svg)).toContain(text);
    }
  });

  it('say of each shape without a price that it has none, and draw it no bar', () => {
    const some = writeOptionsSvg(
      documentFor(answerTo(needing(100, { priceList: 'intl-tokyo-2020-11' }))),
      documentWords.en,
    );
    expect(textsOf(some).filter((text) => text === 'not on this list')).toHaveLength(2);
    const none = needing(100, { priceList: 'intl-tokyo-2020-11', billing: 'pay-as-you-go' });
    const bare = writeOptionsSvg(documentFor(answerTo(none)), documentWords['zh-CN']);
    expect(textsOf(bare).filter((text) => text === '价目表中无价格')).toHaveLength(7);
    expect([...rectsOf(bare, '#0a6b62'), ...rectsOf(bare, '#9fcfc7')]).toEqual([]);
  });

  it('show long texts: nothing is lost from the head', () => {
    const customer = 'A very long customer name '.repeat(18).trim();
    const reading = parsePlan({
      title: 'T'.repeat(120),
      workloads: [{ qps: 1, complexity: 'simple' }],
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const document = documentFor(answerTo(reading.plan), { customer });
    for (const write of [writeOptionsSvg, writeStepsSvg]) {
      const all = textsOf(write(document, documentWords.en)).join(' ');
      expect(all).toContain(`Customer: ${customer}`);
      expect(all.replaceAll(' ', '')).toContain('T'.repeat(120));
    }
  });
});
