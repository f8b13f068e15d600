import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RateUnit } from '@/core/platforms/platform';
import { platformRooms } from '@/core/platforms/registry';

/*
 * Only src/core/platforms knows products. Anywhere else no id, shape, price list, currency, rate, date or role word of
 * a product may appear. Comments do not count, nor do tests; the keys of plan files, results and links (`slave`,
 * `masterCount` …) are lower case and stay.
 */

const root = join(import.meta.dirname, '..');
const platforms = platformRooms.map(({ rules }) => rules);

const all = platforms.flatMap(({ id, workers, coordinators, priceLists }) => [
  id,
  ...[...workers, ...coordinators].map(({ shape }) => shape),
  ...priceLists.map((list) => list.id),
]);
/** Ids that are plain words count only where something is named by them. */
const ids = all.filter((id) => /[^a-z]/.test(id));
const plainIds = all.filter((id) => !ids.includes(id));
const dates = platforms.flatMap(({ notices, priceLists }) => [
  ...notices.map(({ date }) => date),
  ...priceLists.flatMap(({ columns }) => columns.flatMap(({ since, seen }) => [since, seen])),
]);
const currencies = platforms.flatMap(({ priceLists }) =>
  priceLists.map(({ currency }) => currency),
);
const ratesOf = (unit: RateUnit) =>
  platforms
    .filter(({ rateUnit = 'records' }) => rateUnit === unit)
    .flatMap(({ simpleRate, complexRate, middleRate }) => [
      simpleRate.value,
      complexRate.value.cautious,
      complexRate.value.hopeful,
      middleRate,
    ]);
const rates = ratesOf('records');

const oneOf = (texts: readonly (string | number)[]) => [...new Set(texts)].join('|');
const written = rates.map((rate) => rate.toLocaleString('en'));
const inCode = rates.map((rate) => rate.toLocaleString('en').replaceAll(',', '_'));

/** Each with its name for the message. */
const forbidden: readonly (readonly [string, RegExp])[] = [
  ['an id', new RegExp(`['"\`](?:${oneOf(ids)})['"\`]`)],
  [
    'an id',
    new RegExp(
      `(?:platform|shape|slave|master|worker|coordinator)\\w*\\W{1,6}['"\`](?:${oneOf(plainIds)})['"\`]`,
      'i',
    ),
  ],
  ['a shape', /\b\d+c\d+g\b/],
  ['a date', new RegExp(`\\b(?:${oneOf(dates)})\\b`)],
  ['a currency', new RegExp(`\\b(?:${oneOf(currencies)})\\b|美元|欧元|(?<=[\\d}'\`] ?)元`)],
  ['a role', /\b(?:Slaves?|Masters?)\b/],
  ['a product', /Blink|Realtime Compute|实时计算/],
  // As a figure with its unit, or set as a rate.
  ['a rate', new RegExp(`\\b(?:${oneOf(written)})(?: records| 条| to [\\d]| 至 [\\d])`)],
  ['a rate', new RegExp(`\\b(?:${oneOf(ratesOf('megabytes'))})\\s?MB/s`)],
  ['a rate', new RegExp(`(?:[Rr]ate|PerCu)\\w*['"]?\\s*[:=]\\s*(?:${oneOf(inCode)})\\b`)],
];

/** The example plans: a rate of theirs is what somebody typed. */
const examples = ['core/plan/firstPreset.ts', 'core/plan/presets.ts'];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => !/\.test\.tsx?$|(?:^|\/)testing\/|(?:^|\/)frozen\//.test(file))
  .filter((file) => !file.startsWith('core/platforms/') && !examples.includes(file));

/** The code alone, line by line; strings keep what looks like a comment. */
function withoutComments(text: string): readonly string[] {
  const pieces =
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  const code = text.replace(pieces, (all, string) => string ?? all.replace(/[^\n]/g, ''));
  return code.split('\n');
}

const found = files.flatMap((file) =>
  withoutComments(readFileSync(join(root, file), 'utf8')).flatMap((line, i) =>
    forbidden.flatMap(([what, pattern]) =>
      pattern.test(line) ? [`${file}:${i + 1} ${what}: ${line.trim()}`] : [],
    ),
  ),
);

describe('outside their own folders', () => {
  it('products are not named', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(found).toEqual([]);
  });
});
