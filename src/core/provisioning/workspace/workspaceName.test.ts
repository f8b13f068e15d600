import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkspaceName, defaultProjectOf } from './workspaceName';

const rules = { longest: 60 };
const broken = (name: string) =>
  checkWorkspaceName(name, rules)
    .rules.filter(({ ok }) => !ok)
    .map(({ rule }) => rule);

/** The same rules said another way: character by character, with what may follow. */
function isName(name: string): boolean {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const signs = [...name];
  if (signs.length === 0 || signs.length > rules.longest) return false;
  return signs.every((sign, i) => {
    if (letters.includes(sign)) return true;
    if (i === 0) return false;
    if ('0123456789'.includes(sign)) return true;
    return sign === '-' && i < signs.length - 1;
  });
}

describe('checkWorkspaceName', () => {
  it.each([
    ['', ['length', 'characters', 'first', 'last']],
    ['a', []],
    ['orders-2', []],
    ['a'.repeat(60), []],
    ['a'.repeat(61), ['length']],
    ['2orders', ['first']],
    ['-orders', ['first']],
    ['orders-', ['last']],
    ['a-', ['last']],
    ['Orders', ['characters', 'first']],
    ['orders_1', ['characters']],
    ['订单', ['characters', 'first']],
    ['a b', ['characters']],
    ['a\n', ['characters']],
  ])('of %j says that %j are broken', (name, rulesBroken) => {
    expect(broken(name)).toEqual(rulesBroken);
  });

  it('agrees with the rules said sign by sign', () => {
    const near = fc
      .array(fc.constantFrom('a', 'z', '0', '9', '-', '-', 'A', '_', 'é', ' '), { maxLength: 64 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary', maxLength: 64 })), (name) => {
        expect(checkWorkspaceName(name, rules).isFine).toBe(isName(name));
      }),
      { numRuns: 500 },
    );
  });
});

it('the first project is called after the workspace', () => {
  expect(defaultProjectOf('orders')).toBe('orders-default');
});
