import { expect, it } from 'vitest';
import { processorMsOf } from '@/core/testing/processorMsOf';
import { findErrors } from './findErrors';
import { nearestErrors } from './nearestErrors';

const hostile = [
  'still ref the version:',
  'in project:',
  'Node:',
  'Node:in project:still ref the version:',
  'blink-',
  'blink-1.already installed',
  'already installed',
  '&lt;',
  '&',
  'code:[30006]',
  'blink script not exist]',
  'blink script not exist, please check blink version], context info:[blink script:[',
  'passRole权限',
  '没有passRole权限错误详情为：',
  '922019 ',
  '30006',
  '30006\n',
  '[30006',
  'code:',
  'passRole ',
  '错误详情为:',
  ' ',
  '\n',
  '-',
  '<',
  '\ud800',
];

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

it.each(hostile)(
  'a million characters of “%s” take time in proportion',
  { timeout: 120_000 },
  async (piece) => {
    const [short, long] = [repeated(piece, 2 ** 16), repeated(piece, 2 ** 20)];
    for (const read of [findErrors, nearestErrors]) {
      const shortest = async (text: string, times: number) => {
        let least = Number.POSITIVE_INFINITY;
        for (let i = 0; i < times; i += 1)
          least = Math.min(least, await processorMsOf(() => read(text)));
        return least;
      };
      // 16 times the text; a quadratic reader would take 256 times as long. What is below 10 ms is noise.
      const small = Math.max(await shortest(short, 4), 10);
      expect((await shortest(long, 2)) / small).toBeLessThan(64);
    }
  },
);
