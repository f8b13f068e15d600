import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { presetPlan } from '@/core/plan/presets';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { spoken } from '@/core/words/testing/words';
import { documentFormatNames, documentFormats } from './documentFormats';
import { documentOf } from './documentModel';
import { documentWords } from './testing/documentFor';

const { en } = spoken;

const orders = answerTo(presetPlan('order-joins', en.presets['order-joins']));

describe('a report document', () => {
  it('says what the answer says', () => {
    // 7 × 21 = 147 CU for 118; 7 × 3,950 + 3 × 1,450 = 32,000; 98 of 147 CU at peak.
    expect(documentOf(orders, { productVersion: '1' })).toMatchObject({
      answer: { slave: '24c96g', slaveCount: 7, master: '8c32g', isBest: true, rank: 1 },
      figures: { price: { amount: 32_000 }, requiredCu: 118, capacityCu: 147, nodeCount: 10 },
      range: { lowCu: 86, highCu: 236 },
      priceList: { id: 'cn-2020-10', since: '2020-10-28', seen: '2021-06-09' },
      plan: { workloads: [{ name: 'orders join', cu: 40 }, { cu: 40 }, { cu: 18 }] },
    });
  });

  it('leaves out what was not given', () => {
    const document = documentOf(orders, {
      productVersion: '1',
      date: '',
      link: '',
      labels: { customer: '', remark: 'here' },
    });
    expect(document).toMatchObject({ date: null, link: null });
    expect(document.labels).toEqual({ title: null, customer: null, author: null, remark: 'here' });
    for (const format of documentFormatNames) {
      const text = documentFormats[format](document, documentWords.en);
      expect(text).not.toMatch(/\b(?:Date|Link|Customer|Author)\b: ?/);
      expect(text).toContain('here');
    }
  });

  it('names every source behind it once, those of its notes too', () => {
    const reading = parsePlan({
      workloads: [{ qps: 2e7, complexity: 'complex' }],
      masterCount: 1,
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { sources, notes } = documentOf(answerTo(reading.plan), { productVersion: '1' });
    expect(notes.map(({ code }) => code)).toContain('job-limit');
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const places = sources.flatMap((source) => source.places.map(({ place }) => place));
    expect(places).toEqual(expect.arrayContaining(['chapter-6', 'price-list', 'unnamed', 'faq']));
  });

  it('counts every workload of a row among those without a rate', () => {
    const rate = { qps: 100_000, complexity: 'complex' };
    const plan = planOf({ workloads: [rate, { cores: 3, memoryGb: 10, count: 5 }] });
    const document = documentOf(answerTo(plan), { productVersion: '1' });
    const text = documentFormats.md(document, documentWords.en);
    expect(text).toContain(' 5 jobs are given as cores and memory');
  });

  it('names money among the settings as everywhere else', () => {
    const plan = { ...orders.plan, budget: { amount: 40_000, per: 'month' } } as const;
    const document = documentOf(answerTo(plan), { productVersion: '1' });
    const text = documentFormats.md(document, documentWords['zh-CN']);
    expect(text).toContain('每月 40,000 元');
    expect(text).not.toContain('CNY');
  });

  it('tells a picked cluster from the best', () => {
    const picked = documentOf(answerTo(orders.plan, '4c16g'), { productVersion: '1' });
    expect(picked.answer).toMatchObject({ slave: '4c16g', isBest: false });
    expect(picked.options[picked.answer.rank - 1]?.option.slave).toBe('4c16g');
  });

  it('shows a plan of ten thousand workloads, and a link too long for a picture', () => {
    const workloads = Array.from({ length: 10_000 }, (_, i) => ({
      ...orders.plan.workloads[0],
      qps: i,
    }));
    const reading = parsePlan({ workloads });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const document = documentOf(answerTo(reading.plan), {
      productVersion: '1',
      link: `#/size?z=${'x'.repeat(50_000)}`,
    });
    const { csv, svg } = documentFormats;
    expect(csv(document, documentWords.en).split('\r\n').length).toBeGreaterThan(20_000);
    const picture = svg(document, documentWords.en);
    expect(picture.length).toBeLessThan(20_000);
    expect(picture).toContain(documentWords.en.document.linkTooLong);
    expect(picture).toContain('and 9,997 more workloads');
  });
});
