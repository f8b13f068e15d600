import { describe, expect, it } from 'vitest';
import { findErrors } from './findErrors';
import { nearestErrors } from './nearestErrors';

const forms = (code: string) => [
  code,
  ` ${code} `,
  `[${code}]`,
  `code:[${code}]`,
  `code: ${code}`,
  `CODE=${code},`,
  `error code ${code}`,
  `错误码：${code}`,
  `错误详情为：${code}`,
  `first line\n  ${code}\nlast line`,
];

describe.each([
  ['30006', 'script-missing'],
  ['922019', 'pass-role'],
])('the bare number %s', (number, code) => {
  it.each(forms(number))('“%s” is a known message', (text) => {
    expect(findErrors(text)).toMatchObject([{ code, values: { detail: number } }]);
    expect(nearestErrors(text).standing).toBe('known');
  });

  it.each([
    `took ${number} ms`,
    `order ${number} shipped`,
    `1${number}`,
    `${number}0`,
    `3.${number}`,
    `blink-${number}`,
    `code:[1${number}]`,
    `port:${number}1`,
  ])('“%s” is not', (text) => {
    expect(findErrors(text)).toEqual([]);
  });
});

it('a whole message with its number is found once', () => {
  const text =
    'code:[30006], brief info:[blink script not exist, please check blink version], context info:[x]';
  expect(findErrors(text)).toHaveLength(1);
});

it('nothing below one half is a near message', () => {
  for (const text of ['version', 'the flink job has failed', 'permission denied', '用户没有登录'])
    expect(nearestErrors(text)).toEqual({ standing: 'unknown', nearest: [] });
  for (const { score } of nearestErrors('flink version limitation exceeded').nearest)
    expect(score).toBeGreaterThanOrEqual(0.5);
});
