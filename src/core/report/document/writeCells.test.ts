import { expect, it } from 'vitest';
import { presetPlan } from '@/core/plan/presets';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { spoken } from '@/core/words/testing/words';
import { documentFormats } from './documentFormats';
import { documentFor, documentWords } from './testing/documentFor';
import { safeText } from './writeCells';
import { writeCsv } from './writeCsv';
import { writeTsv } from './writeTsv';

const { en } = spoken;

const answer = answerTo(presetPlan('log-filtering', en.presets['log-filtering']));

it('A figure is given to spreadsheets as people read it, without separators', () => {
  expect(safeText({ text: '66.67', value: 200 / 3 })).toBe('66.67');
  expect(safeText({ text: '1,234.5', value: 1234.5 })).toBe('1234.5');
  expect(safeText({ text: '\u22121,234.57', value: -1234.567 })).toBe('-1234.57');
  expect(safeText({ text: '0.000012', value: 0.0000123 })).toBe('0.000012');
  // Another language's separators, which would make another figure of it.
  expect(safeText({ text: '1.234,5', value: 1234.5 })).toBe('1234.5');
  expect(safeText({ text: '1e-7', value: 1e-7 })).toBe('1e-7');
});

it('A text keeps its lines and loses what controls something', () => {
  expect(safeText({ text: 'two\r\nlines\u0000\u001b[31m\u202E!' })).toBe('two\nlines [31m!');
  expect(safeText({ text: '\u0007=1+1' })).toBe("'=1+1");
});

it('A semicolon is quoted, since many spreadsheets part cells at it', () => {
  const text = writeCsv(documentFor(answer, { customer: 'a;b' }), documentWords.en);
  expect(text).toContain('"a;b"');
});

it('Tab-separated cells have a byte order mark as a file and none on the clipboard', () => {
  const document = documentFor(answer, { customer: '客户' });
  const pasted = writeTsv(document, documentWords['zh-CN']);
  expect(pasted.startsWith('\uFEFF')).toBe(false);
  expect(documentFormats.tsv(document, documentWords['zh-CN'])).toBe(`\uFEFF${pasted}`);
});
