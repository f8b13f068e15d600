import { expect, it } from 'vitest';
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

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

it.each(hostile)(
  'a million characters of “%s” take time in proportion',
  { timeout: 30_000 },
  (piece) => {
    const [short, long] = [repeated(piece, 2 ** 16), repeated(piece, 2 ** 20)];
    for (const read of [findErrors, nearestErrors]) {
      read(short);
      const small = Math.min(...[1, 2, 3].map(() => millisecondsOf(() => read(short))));
      const large = Math.min(...[1, 2].map(() => millisecondsOf(() => read(long))));
      // 16 times the text; a quadratic reader would take 256 times as long. The second term is timer noise.
      expect(large).toBeLessThan(16 * 10 * small + 250);
      expect(large).toBeLessThan(5_000);
    }
  },
);
