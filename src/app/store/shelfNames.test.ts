import { describe, expect, it } from 'vitest';
import { nameCharacters } from './shelfEntry';
import { freeName, isNumbered } from './shelfNames';

describe('a name for another plan', () => {
  it('takes the first number that is free', () => {
    const taken = new Set(['a', 'a (2)', 'a (4)']);
    expect([freeName('a', taken), freeName('b', taken)]).toEqual(['a (3)', 'b']);
  });

  it.each(['n', '流', '🚀'])('is no longer than names are: %s', (sign) => {
    const name = sign.repeat(nameCharacters);
    const free = freeName(name, new Set([name]));
    expect(free).toBe(`${sign.repeat(nameCharacters - 4)} (2)`);
    expect(isNumbered(free, name)).toBe(true);
  });

  it('is told from a name that only begins alike', () => {
    expect(isNumbered('a (2)', 'a')).toBe(true);
    expect(['ab (2)', 'a (x)', 'b'].some((name) => isNumbered(name, 'a'))).toBe(false);
  });
});
