import { describe, expect, it } from 'vitest';
import { nameCharacters } from './shelfEntry';
import { createNames } from './shelfNames';

describe('a name for another plan', () => {
  it('takes the first number that is free', () => {
    const names = createNames(['a', 'a (2)', 'a (4)']);
    expect([names.free('a'), names.free('b')]).toEqual(['a (3)', 'b']);
    expect(names.add('a (3)').free('a')).toBe('a (5)');
  });

  it.each(['n', '流', '🚀'])('is no longer than names are: %s', (sign) => {
    const name = sign.repeat(nameCharacters);
    const free = createNames([name]).free(name);
    expect(free).toBe(`${sign.repeat(nameCharacters - 4)} (2)`);
    expect(createNames([free]).hasNumbered(name)).toBe(true);
  });

  it('is told from a name that only begins alike', () => {
    expect(createNames(['a (2)']).hasNumbered('a')).toBe(true);
    expect(createNames(['ab (2)', 'a (x)', 'b']).hasNumbered('a')).toBe(false);
  });

  it('is found quickly among thousands of equal ones', () => {
    const names = createNames();
    for (let i = 0; i < 40_000; i += 1) names.add(names.free('a'));
    expect(names.free('a')).toBe('a (40001)');
    expect(names.hasNumbered('b')).toBe(false);
  });
});
