import { describe, expect, it } from 'vitest';
import { presetPlan } from '@/core/plan/presets';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { spoken } from '@/core/words/testing/words';
import { documentOf } from './documentModel';
import { documentFor, documentWords } from './testing/documentFor';
import { escapeMarkdown, writeMarkdown } from './writeMarkdown';

const { en } = spoken;

const joiner = '\u2060';
const answer = answerTo(presetPlan('log-filtering', en.presets['log-filtering']));

describe('text in Markdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['`x`', '\\`x\\`'],
    ['<b>&amp;', '\\<b>\\&amp;'],
    ['- item', '\\- item'],
    ['1. one', '1\\. one'],
    ['12) one', '12\\) one'],
    ['# head', '\\# head'],
    ['two\r\n\r\n# lines', 'two # lines'],
    ['http://a.b', `http:${joiner}//a.b`],
    ['www.a.b', `www${joiner}.a.b`],
    ['a@b.c', `a@${joiner}b.c`],
    ['ask @ann', `ask @${joiner}ann`],
    ['订单@ann', `订单@${joiner}ann`],
    ['mailto:x', `mailto:${joiner}x`],
    ['see #12', `see #${joiner}12`],
    ['[x](y)', '\\[x\\](y)'],
    ['![x](y)', '!\\[x\\](y)'],
    ['\u202Eabc', 'abc'],
  ])('%j is written %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  it.each([
    'github.com/a_b',
    '4.5',
    '+1',
    '-1',
    '=1',
    'a < b & c > d',
    'R&D, C:\\dir',
    'No. 5!',
    'orders@beijing, 5 @ 3',
    '{x}^2',
  ])('%j has nothing to escape', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('is escaped for the place that it stands in', () => {
    expect(escapeMarkdown('- a | b #', 'block')).toBe('\\- a | b #');
    expect(escapeMarkdown('- a | b #', 'heading')).toBe('- a | b \\#');
    expect(escapeMarkdown('##', 'heading')).toBe('\\##');
    expect(escapeMarkdown('- a | b #', 'cell')).toBe('- a \\| b #');
    expect(escapeMarkdown('- a | b #', 'line')).toBe('- a | b #');
  });

  it('makes a web address of the caller a link, a fragment code, and anything else text', () => {
    const linked = (link: string) =>
      writeMarkdown(documentOf(answer, { productVersion: '1', link }), documentWords.en);
    expect(linked('https://a.example/#/size?v=1')).toContain('<https://a.example/#/size?v=1>');
    expect(linked('#/size?v=1')).toContain('- **Link**: `#/size?v=1`\n');
    expect(linked('https://a.example/ `<b>')).toContain('\\`\\<b>');
    expect(linked('javascript:alert(1)')).not.toContain('<javascript');
  });

  it('puts who and when in front of the inputs, and the inputs in front of the answer', () => {
    const labels = { customer: 'For them', author: 'By me', remark: 'Note', title: 'Offer' };
    const text = writeMarkdown(documentFor(answer, labels), documentWords.en);
    const order = ['# Offer', 'For them', 'By me', 'Note', 'StreamSizer 1.2.3', '2026-11-20'];
    const places = [...order, '## Inputs', '## Answer'].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
