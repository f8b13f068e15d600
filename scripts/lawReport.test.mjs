import * as fc from 'fast-check';
import { expect, it } from 'vitest';

const words = { language: 'en', slaves: (n) => `${n} Slaves`, more: { masters: (n) => `${n}` } };

function failureOf(...arbitraries) {
  try {
    fc.assert(
      fc.property(...arbitraries, () => expect(1).toBe(2)),
      { seed: 7 },
    );
  } catch (error) {
    return error;
  }
  throw new Error('the law held');
}

it('names the case and the seed, and keeps what went wrong as the cause', () => {
  const { message, cause } = failureOf(fc.constant({ qps: 5 }));
  expect(message).toBe(
    'Law broken in case 1, made smaller 0 times:\n  {"qps":5}\nSeed 7, path 0. LAW_SEED=7 repeats it.',
  );
  expect(cause.message).toContain('expected 1 to be 2');
});

it('says which words a case has, and not what they say', () => {
  const { message } = failureOf(fc.constant({ words, qps: 5 }), fc.constant(words));
  expect(message).toContain('\n  {"words":<words of en>,"qps":5}\n  <words of en>\n');
});

it('cuts what is long, and shows what holds itself', () => {
  const loop = { name: 'a' };
  loop.self = loop;
  const { message } = failureOf(fc.constant('x'.repeat(100_000)), fc.constant(loop));
  expect(message).toContain('(100002 characters in all)');
  expect(message.length).toBeLessThan(3_000);
});

it('says so when a law leaves nearly every case out', () => {
  const law = fc.property(fc.nat(), () => fc.pre(false));
  expect(() => fc.assert(law, { seed: 7 })).toThrow(/^Too few cases: \d+ of \d+ were left out/);
});
