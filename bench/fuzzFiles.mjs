// Damaged files that describe a product or list prices, and the checks on how they are read, as a library that build.mjs
// builds for `npm run fuzz -- --files`.
export { judge } from './fuzzFileJudge.mjs';

import * as fc from 'fast-check';
import brokers from '@/core/platforms/own/examples/brokers.json';
import everyRuleBroken from '@/core/platforms/own/examples/everyRuleBroken.json';
import flinkKubernetes from '@/core/platforms/own/examples/flinkKubernetes.json';
import { productInputArbitrary } from '@/core/platforms/own/testing/productArbitrary';
import { pricesInputArbitrary } from '@/core/platforms/ownPrices/testing/pricesArbitrary';
import { damages } from './fuzzDamages.mjs';
import { diceOf } from './fuzzDice.mjs';

/** So many of each kind are sampled. */
const files = 300;

/** Longer texts are not made longer. */
const longest = 100_000;

/** Values that are put in the place of any other. */
const values = [
  'null',
  'true',
  '""',
  '" "',
  '"x"',
  '"\\u0000"',
  '"\\ud800"',
  '[]',
  '{}',
  '[[]]',
  '{"en":1}',
  '-1',
  '0',
  '-0',
  '0.1',
  '1e-7',
  '1e999',
  '-1e999',
  '512',
  '513',
  '99999999999999999999',
  '"constructor"',
  '{"__proto__":{}}',
  '{"constructor":1,"toString":2}',
  '["workers"]',
  '"2026-02-29"',
  '"own"',
  '9007199254740993',
  '"hour"',
  '"hybrid"',
  '"JPY"',
  '"flink-managed"',
  '"aws-managed-flink"',
  '"flink-kubernetes"',
];
const names = [
  '__proto__',
  'constructor',
  'toString',
  '',
  'shape',
  'workers',
  'version',
  'platform',
  'columns',
  'coordinators',
  'charges',
  'x'.repeat(9_000),
  '.',
  '0',
];

/** Returns a function that makes the text of a case by its number, together with what was done to it. */
export async function createTexts(seed) {
  const sample = (arbitrary) => fc.sample(arbitrary, { seed, numRuns: files });
  const asTexts = (inputs) => inputs.map((input) => JSON.stringify(input));
  const products = [brokers, flinkKubernetes, everyRuleBroken, ...sample(productInputArbitrary)];
  const kinds = [asTexts(products), asTexts(sample(pricesInputArbitrary))];
  const texts = kinds.flat();
  return (index) => {
    const dice = diceOf(seed, index);
    let text = dice.one(dice.one(kinds));
    const done = [];
    for (let left = dice.one([0, 1, 1, 2, 3, 8]); left > 0; left -= 1) {
      const name = dice.one(dice.chance(0.8) ? Object.keys(changes) : Object.keys(damages));
      text = name in changes ? changes[name](text, dice) : damages[name](text, dice, texts);
      done.push(name);
    }
    return { text, done: done.length > 0 ? done : ['nothing'] };
  };
}

/** Changes that leave JSON what it is. */
const changes = {
  'another value': (text, dice) =>
    replaceOne(text, /(?<=:)(?:"[^"]*"|-?[\d.]+)/g, () => dice.one(values), dice),
  'another name': (text, dice) =>
    replaceOne(text, /"\w+"(?=:)/g, () => JSON.stringify(dice.one(names)), dice),
  'one more field': (text, dice) =>
    replaceOne(text, /\{/g, () => `{${JSON.stringify(dice.one(names))}:${dice.one(values)},`, dice),
  'a number moved': (text, dice) =>
    replaceOne(
      text,
      /(?<=[:[,])-?\d[\d.]*(?=[,}\]])/g,
      (old) => String(Number(old) + dice.one([-1, 1, 0.5, 1e9])),
      dice,
    ),
  'items many times': (text, dice) =>
    replaceOne(
      text,
      /\[\{[^[\]]*\}\]/g,
      (old) => `[${Array(2 ** dice.below(9)).fill(old.slice(1, -1))}]`,
      dice,
    ),
  deep: (text, dice) => {
    const depth = 2 ** dice.below(16);
    return replaceOne(text, /(?<=:)\[/g, () => `${'['.repeat(depth)}${']'.repeat(depth)},[`, dice);
  },
};

function replaceOne(text, pattern, replacement, dice) {
  if (text.length > longest) return text;
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: old, index } = dice.one(found);
  return text.slice(0, index) + replacement(old) + text.slice(index + old.length);
}
