import { describe, expect, it } from 'vitest';
import { spokenOf } from './testing/words';

const words = spokenOf('blink-dedicated');

describe('a share that is nearly nothing or nearly all', () => {
  it.each([
    [0, '0 %', '0%'],
    [6e-6, 'less than 0.01 %', '0.01% 以下'],
    [0.01, '0.01 %', '0.01%'],
    [52, '52 %', '52%'],
    [99.94, '99.9 %', '99.9%'],
    [99.95, '99.95 %', '99.95%'],
    [99.99, '99.99 %', '99.99%'],
    [99.999_994, 'more than 99.99 %', '99.99% 以上'],
    [100, '100 %', '100%'],
    [100.000_006, 'just above 100 %', '略高于 100%'],
    [100.04, '100.04 %', '100.04%'],
    [150.26, '150.3 %', '150.3%'],
  ])('%d percent is told as %s', (percent, english, chinese) => {
    expect(words.en.risk.percent(percent)).toBe(english);
    expect(words['zh-CN'].risk.percent(percent)).toBe(chinese);
  });
});
