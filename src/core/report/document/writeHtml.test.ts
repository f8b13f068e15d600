import { describe, expect, it } from 'vitest';
import { presetPlan } from '@/core/plan/presets';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { spoken } from '@/core/words/testing/words';
import { documentOf } from './documentModel';
import { documentWords } from './testing/documentFor';
import { writeHtml } from './writeHtml';

const { en } = spoken;

const answer = answerTo(presetPlan('log-filtering', en.presets['log-filtering']));
const linked = (link: string) =>
  writeHtml(documentOf(answer, { productVersion: '1.2.3', link }), documentWords.en);

describe('rich text', () => {
  it('parts labels from what they label, and aligns numbers on the right', () => {
    const text = linked('#/size?v=1');
    expect(text).toContain('<b>Made with</b>: StreamSizer 1.2.3</p>');
    expect(text).toMatch(/text-align:right[^>]*>450,000<\/td>/);
    expect(text).toMatch(/text-align:left[^>]*>log filter<\/td>/);
  });

  it('says its font in every cell, and breaks no number', () => {
    const cells = linked('#/size?v=1').match(/<t[dh] [^>]*>/g) ?? [];
    expect(cells.length).toBeGreaterThan(100);
    for (const cell of cells) expect(cell).toMatch(/font:(8|10)pt sans-serif/);
    const numbers = cells.filter((cell) => /^<td.*text-align:right/.test(cell));
    for (const cell of numbers) expect(cell).toContain('white-space:nowrap');
  });

  it('breaks a word that is longer than a column, and no other', () => {
    const name = 'x'.repeat(120);
    const long = answerTo({ ...answer.plan, workloads: [{ name, qps: 1, complexity: 'simple' }] });
    const text = writeHtml(documentOf(long, { productVersion: '1.2.3' }), documentWords.en);
    const cells = text.match(/<td [^>]*>[^<]*/g) ?? [];
    const breaking = cells.filter((cell) => cell.includes('overflow-wrap:anywhere'));
    expect(breaking.map((cell) => cell.replace(/<.*>/, ''))).toContain(name);
    expect(cells.find((cell) => cell.includes('8-core'))).not.toContain('overflow-wrap');
    expect(text).toMatch(/^<div [^>]*overflow-wrap:break-word/);
  });

  it('links to web addresses alone', () => {
    expect(linked('https://a.example/?b&c')).toContain('<a href="https://a.example/?b&amp;c">');
    for (const link of ['javascript:alert(1)', '#/size?v=1', 'data:text/html,x']) {
      expect(linked(link)).not.toContain('href');
    }
  });
});
