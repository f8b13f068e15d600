import { expect, it } from 'vitest';
import { processorMsOf } from '@/core/testing/processorMsOf';
import { decodePasted } from './decodePasted';
import { hostileTexts } from './testing/hostileTexts';

it.each(Object.keys(hostileTexts))('is read in linear time of the processor: %s', async (name) => {
  const shortest = async (size: number) => {
    const text = hostileTexts[name]?.(size) ?? '';
    const taken: number[] = [];
    for (let i = 0; i < 3; i += 1) taken.push(await processorMsOf(() => decodePasted(text)));
    return Math.min(...taken);
  };
  // Eight times the text takes eight times as long; quadratic time would be sixty-four times.
  const small = Math.max(await shortest(125), 10);
  expect((await shortest(1_000)) / small).toBeLessThan(32);
});
