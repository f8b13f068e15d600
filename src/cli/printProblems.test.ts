import { describe, expect, it } from 'vitest';
import { languages } from '@/core/words/language';
import { chooseLanguage } from './chooseLanguage';
import { printProblems } from './printProblems';
import { wordsOf } from './wordsOf';

const [en, zhCn] = await Promise.all([wordsOf('en'), wordsOf('zh-CN')]);
const all = await Promise.all(languages.map((language) => wordsOf(language)));

describe('a problem in print', () => {
  it('is one line with path, code, and a sentence with the bound', () => {
    const problems = [
      { path: 'workloads.0.qps', code: 'above-maximum', limit: 1e12 },
      { path: '', code: 'wrong-type', limit: 'object' },
      { path: 'masterCount', code: 'not-one-of', limit: [1, 3] },
    ] as const;
    expect(printProblems(problems, en)).toBe(
      'workloads.0.qps: above-maximum: Must be at most 1,000,000,000,000.\n' +
        'plan: wrong-type: Must be an object.\n' +
        'masterCount: not-one-of: Must be one of 1, 3.\n',
    );
    expect(printProblems(problems, zhCn)).toBe(
      'workloads.0.qps: above-maximum: 不能大于 1,000,000,000,000。\n' +
        'plan: wrong-type: 应为对象。\n' +
        'masterCount: not-one-of: 只能是 1、3 之一。\n',
    );
  });

  it('of a link says what the plan has against the value', () => {
    const problem = {
      path: 'qps',
      code: 'link-out-of-bounds',
      value: '9e99',
      reason: 'above-maximum',
      limit: 1e12,
    } as const;
    expect(printProblems([problem], en)).toBe(
      'qps: link-out-of-bounds: “qps=9e99” cannot be used and was left out; a default applies where there is one. Must be at most 1,000,000,000,000.\n',
    );
  });

  it('cannot command a terminal, break the line or fill the screen', () => {
    const path = `a\n\u001b[2J\u202E\uD800${'b'.repeat(1_000)}`;
    const line = printProblems([{ path, code: 'unknown-field' }], en);
    expect(line).toMatch(
      /^a\\u\{a\}\\u\{1b\}\[2J\\u\{202e\}\\u\{d800\}b{190,}…: unknown-field: .*\n$/,
    );
    expect(line.length).toBeLessThan(300);
  });

  it('of one of several workloads names the field, whatever stands in the link', () => {
    const problem = {
      path: 'w',
      field: 'recordsPerSecondPerCu',
      code: 'link-bad-workload',
      value: 'a~5\u001b~measured',
      reason: 'required',
    } as const;
    expect(printProblems([problem], zhCn)).toBe(
      'w.recordsPerSecondPerCu: link-bad-workload: 有一个作业无法识别：“w=a~5\\u{1b}~measured”。必填。\n',
    );
  });

  it('has a sentence of its own for every code of the command in each language', () => {
    for (const { command } of all) {
      const facts = { limit: '7', value: 'x', line: 1, column: 2 };
      const sentences = Object.values(command.problem).map((sentence) => sentence(facts));
      expect(new Set(sentences).size).toBe(Object.keys(command.problem).length);
      expect(sentences.every((sentence) => /^.{4,}[.。]$/u.test(sentence))).toBe(true);
      expect(sentences.join()).not.toMatch(/undefined|NaN/);
    }
  });
});

it('The language is the one asked for, else that of the locale as POSIX ranks its variables', () => {
  expect(chooseLanguage('en', { LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(chooseLanguage('zh-CN', {})).toBe('zh-CN');
  expect(chooseLanguage(undefined, { LANG: 'zh_CN.UTF-8' })).toBe('zh-CN');
  expect(chooseLanguage('fr', { LC_ALL: 'zh_TW' })).toBe('zh-CN');
  expect(chooseLanguage(undefined, { LC_ALL: 'de_DE.UTF-8', LANG: 'zh_CN' })).toBe('en');
  expect(chooseLanguage(undefined, { LC_ALL: '', LC_MESSAGES: 'C', LANG: 'zh_CN' })).toBe('en');
  expect(chooseLanguage(undefined, {})).toBe('en');
});
