import { expect, it } from 'vitest';
import { headingLines } from './headingLines';

it('breaks a Chinese heading at a blank or before a bracket', () => {
  expect(headingLines('Slave 台数', 4)).toEqual(['Slave', '台数']);
  expect(headingLines('高出最低价（元/月）', 6)).toEqual(['高出最低价', '（元/月）']);
  expect(headingLines('每 CU 价格（按需求折算）', 8)).toEqual(['每 CU 价格', '（按需求折算）']);
});

it('leaves a heading alone that fits, and one that office programs break between words', () => {
  expect(headingLines('机器台数（即 IP 数）', 12)).toEqual(['机器台数（即 IP 数）']);
  expect(headingLines('Extra cost, CNY a month', 4)).toEqual(['Extra cost, CNY a month']);
  expect(headingLines('', 4)).toEqual(['']);
});
