import { describe, expect, it } from 'vitest';
import { findErrors } from './findErrors';
import { nearestErrors } from './nearestErrors';

describe('the nearest message', () => {
  it.each([
    ['flink version exceed the max limitation: 3', 'version-limit'],
    ['blink script does not exist, check blink version', 'script-missing'],
    ['node job_a of project core: still refs version blink-3.2', 'still-referred'],
    ['3.6.0 is already installed', 'already-installed'],
    ['RAM用户无passRole的权限', 'pass-role'],
    ['max limitation', 'version-limit'],
  ])('of “%s” is %s', (text, code) => {
    expect(findErrors(text)).toEqual([]);
    const { standing, nearest } = nearestErrors(text);
    expect(standing).toBe('near');
    expect(nearest[0]?.code).toBe(code);
  });

  it.each([
    '',
    'disk full',
    'java.lang.OutOfMemoryError: Java heap space at java.util.Arrays.copyOf(Arrays.java:3332)',
    '作业延迟过高，请检查上游数据。',
  ])('of “%s” is unknown', (text) => {
    expect(nearestErrors(text).standing).toBe('unknown');
  });

  it('is not made up by a long log whose words lie far apart', () => {
    const words = ['Flink', 'versions', 'exceeded', 'max', 'limitation'];
    const filler = 'lorem ipsum dolor sit amet '.repeat(20);
    expect(nearestErrors(words.join(filler)).standing).toBe('unknown');
  });

  it('is not looked for when the text holds a known one', () => {
    expect(nearestErrors('x blink-3.6.0 already installed y')).toEqual({
      standing: 'known',
      nearest: [],
    });
  });
});
