import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findErrors } from './findErrors';

const script =
  'code:[30006], brief info:[blink script not exist, please check blink version], context info:[blink script:[/home/admin/blink/blink-2.2.6-hotfix0/bin/flink], blink version:[/home/admin/blink/blink-2.2.6-hotfix0/bin/flink]]';
const referred = 'Node:job_orders in project:Core still ref the version:blink-3.2.2-hotfix1';
const limit = 'Flink versions exceeded max limitation:3';
const installed = 'blink-3.6.0 already installed';
const passRole2019 = '操作错误：子账号没有passRole权限，请到RAM对改子账号赋权。错误详情为：922019';
const passRole2022 =
  '操作错误: RAM用户没有passRole权限,请到RAM对该RAM 用户赋权。错误详情为: 922019';

const table = [
  [installed, 'already-installed', { version: 'blink-3.6.0' }, ['install-version']],
  [limit, 'version-limit', { limit: 3 }, ['uninstall-version', 'install-version']],
  [
    referred,
    'still-referred',
    { nodeName: 'job_orders', projectName: 'Core', blinkVersion: 'blink-3.2.2-hotfix1' },
    ['uninstall-version', 'install-version'],
  ],
  [
    script,
    'script-missing',
    {
      detail: '30006',
      scriptPath: '/home/admin/blink/blink-2.2.6-hotfix0/bin/flink',
      version: 'blink-2.2.6-hotfix0',
    },
    ['switch-job-version', 'install-version'],
  ],
  [passRole2019, 'pass-role', { detail: '922019' }, ['write-developer-policy']],
  [passRole2022, 'pass-role', { detail: '922019' }, ['write-developer-policy']],
] as const;

/** The same text in full-width punctuation. */
const widened = (text: string) => text.replaceAll(',', '，').replaceAll(':', '：');

describe('a message of the table', () => {
  it.each(table)('%s is found whole, with its values', (text, code, values, steps) => {
    const [error, ...others] = findErrors(text);
    expect(error).toMatchObject({ code, values, steps, start: 0, end: text.length });
    expect(others).toEqual([]);
  });

  it.each(table)('%s is found in a longer log, in any case and width', (text, code, values) => {
    const log = `2019-11-02 10:00:01 ERROR [main] ${widened(text)}\n\tat com.example.Run\n`;
    expect(findErrors(log)).toMatchObject([{ code, values }]);
    expect(findErrors(text.toUpperCase())).toMatchObject([{ code }]);
  });

  it.each(table)('%s is found wherever its line is broken between words', (text, code, values) => {
    for (const match of text.matchAll(/ /g))
      for (const wrap of ['\n', '\r\n    ', ' \n> '.slice(0, 2)]) {
        const wrapped = text.slice(0, match.index) + wrap + text.slice(match.index + 1);
        expect(findErrors(wrapped)).toMatchObject([{ code, values, end: wrapped.length }]);
      }
  });

  it('leads to a ticket when the missing engine is installed after all', () => {
    expect(findErrors(script)[0]?.hasOtherwise).toBe(true);
  });
});

describe('several messages', () => {
  it('are found in their order, at their places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...table), fc.constantFrom('\n', ' ... ', '。\n\n')), {
          maxLength: 12,
        }),
        (parts) => {
          const text = parts.map(([[message], between]) => between + message).join('');
          const found = findErrors(`${text}\n`);
          expect(found.map(({ code }) => code)).toEqual(parts.map(([[, code]]) => code));
          expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
            parts.map(([[message]]) => message),
          );
        },
      ),
    );
  });

  it('keep their own detail when the first lacks it', () => {
    const text = '子账号没有passRole权限\nRAM用户没有PASSROLE权限，错误详情：922019';
    expect(findErrors(text).map(({ values }) => values)).toEqual([{}, { detail: '922019' }]);
  });
});

describe('a form of a message', () => {
  it('may be escaped for HTML, its value in angle brackets', () => {
    const text =
      'Node:&lt;job_a&gt; in project:&lt;core&gt; still ref the version:&lt;blink-3.4.1&gt;';
    expect(findErrors(text)).toMatchObject([
      {
        start: 0,
        end: text.length,
        values: { nodeName: 'job_a', projectName: 'core', blinkVersion: 'blink-3.4.1' },
      },
    ]);
  });

  it.each([
    'blink-<version> already installed',
    'blink-&lt;version&gt; already installed',
    'Node:<nodeName> in project:<projectName> still ref the version:<blinkVersion>',
  ])('%s is known with its placeholders, which are no values', (text) => {
    expect(findErrors(text)).toMatchObject([{ values: {}, end: text.length }]);
  });

  it('may be broken inside a version after its hyphen, and ends at white space otherwise', () => {
    const broken = 'Node:a in project:p still ref the version:blink-3.2.2-\nhotfix1\nat x';
    expect(findErrors(broken)[0]?.values.blinkVersion).toBe('blink-3.2.2-hotfix1');
    const ended = 'Node:a in project:p still ref the version:blink-3.2.2 at x';
    expect(findErrors(ended)[0]?.values.blinkVersion).toBe('blink-3.2.2');
  });

  it('may be English about the permission, with the detail near it', () => {
    expect(findErrors('no PassRole permission, error detail: 922019')).toMatchObject([
      { code: 'pass-role', values: { detail: '922019' } },
    ]);
  });

  it('may lack its code or its paths', () => {
    expect(findErrors('[blink script not exist]')).toMatchObject([{ values: {} }]);
  });
});

it.each([
  '',
  'package tools already installed',
  'blink-tools already installed',
  'order 922019 shipped',
  'passRole 19220190',
  'versions exceeded',
  'Node:a in project:p',
])('“%s” holds no known message', (text) => {
  expect(findErrors(text)).toEqual([]);
});
