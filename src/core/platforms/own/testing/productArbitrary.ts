import * as fc from 'fast-check';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import type { ProductFile, Told } from '@/core/platforms/own/productFile';
import { minorDigits } from '@/core/quantity/money';

const plain = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' })
  .filter((text) => text.trim() !== '');
const chinese = fc
  .array(fc.constantFrom(...'集群节点工作协调标准型'), { minLength: 1, maxLength: 10 })
  .map((all) => all.join(''));
const told: fc.Arbitrary<Told> = fc.oneof(
  plain,
  fc.record({ en: plain, 'zh-CN': chinese }, { requiredKeys: ['en'] }),
  fc.record({ 'zh-CN': chinese }),
);
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/).filter((text) => text !== 'constructor'),
  // Names of what objects of the language have.
  fc.constantFrom('valueof', 'tostring', 'prototype', 'length', '0', '1.5', 'name'),
);
const day = fc
  .tuple(
    fc.integer({ min: 2015, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** The same without what is undefined. */
function without<T extends object>(value: T) {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

const role = fc.record({ one: told, many: maybe(told) }).map(without);

const unique = (count: number) => fc.uniqueArray(id, { minLength: 1, maxLength: count });

const size = fc.oneof(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 200 }));

/** A worker that has so many CU left, or more of the one where the other is short. */
function workerArbitrary(shape: string, unitGb: number) {
  return fc
    .record({
      usable: size,
      kept: fc.constantFrom(0, 0.5, 1, 2.25),
      keptGb: fc.constantFrom(0, 0.5, 3),
      more: fc.constantFrom(0, 0.5, 7),
      name: maybe(told),
    })
    .map(({ usable, kept, keptGb, more, name }) => ({
      shape,
      ...(name === undefined ? {} : { name }),
      cores: Math.ceil(usable + kept),
      memoryGb: usable * unitGb + keptGb + more,
      keptBack: { cores: kept, memoryGb: keptGb },
    }));
}

function amountsArbitrary(shapes: readonly string[], currency: string) {
  const digits = minorDigits(currency);
  const amount = fc
    .integer({ min: 1, max: 5_000_000 })
    .map((minor) => Number((minor / 10 ** digits).toFixed(digits)));
  return fc
    .tuple(...shapes.map(() => maybe(amount)))
    .map((amounts) =>
      Object.fromEntries(
        shapes.flatMap((shape, i) => (amounts[i] === undefined ? [] : [[shape, amounts[i]]])),
      ),
    );
}

function listsArbitrary(workers: readonly string[], coordinators: readonly string[]) {
  const columnOf = (billing: string, currency: string) =>
    fc
      .record({
        billing: fc.constant(billing),
        name: maybe(told),
        per: fc.constantFrom('month', 'hour'),
        since: day,
        workers: amountsArbitrary(workers, currency),
        coordinators: amountsArbitrary(coordinators, currency),
      })
      .map(without);
  const listOf = (listId: string) =>
    fc.tuple(fc.constantFrom('EUR', 'CNY', 'JPY', 'KWD'), unique(3)).chain(([currency, billings]) =>
      fc
        .record({
          id: fc.constant(listId),
          name: maybe(told),
          currency: fc.constant(currency),
          columns: fc.tuple(...billings.map((billing) => columnOf(billing, currency))),
        })
        .map(without),
    );
  return unique(3).chain((ids) => fc.tuple(...ids.map(listOf)));
}

const rising = (arbitrary: fc.Arbitrary<number>, count: number) =>
  fc
    .uniqueArray(arbitrary, { minLength: 1, maxLength: count })
    .map((values) => values.sort((a, b) => a - b));

/** Inputs that describe a product: everything that may be left out is there or not, every text in one or two languages. */
export const productInputArbitrary: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    unitGb: fc.constantFrom(1, 2, 4, 7, 8),
    workerIds: unique(6),
    coordinatorIds: unique(5),
    minimumWorkers: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ unitGb, workerIds, coordinatorIds, minimumWorkers }) =>
    fc.record({
      minimumWorkers: fc.constant(minimumWorkers),
      unit: fc.constantFrom({ memoryGb: unitGb }, { memoryGb: unitGb, name: 'KPU' }),
      name: told,
      shortName: maybe(told),
      date: day,
      roles: maybe(fc.record({ worker: maybe(role), coordinator: maybe(role) }).map(without)),
      workers: fc.tuple(...workerIds.map((shape) => workerArbitrary(shape, unitGb))),
      ceilings: rising(fc.integer({ min: 1, max: 3_000 }), coordinatorIds.length),
      isBounded: fc.boolean(),
      coordinatorIds: fc.constant(coordinatorIds),
      counts: rising(fc.integer({ min: 1, max: 7 }), 3),
      rates: fc.record({
        simple: fc.integer({ min: 1, max: 90_000 }),
        low: fc.integer({ min: 1, max: 9_000 }),
        times: fc.integer({ min: 1, max: 6 }),
      }),
      busyPercent: maybe(fc.integer({ min: 1, max: 100 })),
      jobMaximumCu: maybe(fc.integer({ min: 1, max: 10_000 })),
      priceLists: listsArbitrary(workerIds, coordinatorIds.slice(0, 1)),
    }),
  )
  .map(({ ceilings, isBounded, coordinatorIds, counts, rates, ...rest }) => {
    // The last one manages the largest of the smallest clusters, so every file goes together.
    const least = 200 * rest.minimumWorkers;
    const bounded = ceilings.map((maximumCu, i) =>
      i === ceilings.length - 1 ? Math.max(maximumCu, least) : maximumCu,
    );
    return without({
      version: 1,
      ...rest,
      coordinators: bounded.map((maximumCu, i) => ({
        shape: coordinatorIds[i] ?? `c${i}`,
        cores: i + 1,
        memoryGb: 4 * (i + 1),
        ...(i < bounded.length - 1 || isBounded ? { maximumCu } : {}),
      })),
      coordinatorCounts: counts,
      coordinatorCount: counts[0],
      rates: { simple: rates.simple, complex: { low: rates.low, high: rates.low * rates.times } },
    });
  });

/** Files as they are once read. */
export const productFileArbitrary: fc.Arbitrary<ProductFile> = productInputArbitrary.map(
  (input) => {
    const reading = parseProduct(input);
    if (reading.ok) return reading.file;
    throw new RangeError(`a good file is refused: ${JSON.stringify([reading.problems, input])}`);
  },
);

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    'x',
    -1,
    0,
    0.5,
    1e300,
    Infinity,
    Number.NaN,
    [],
    {},
    true,
  ),
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.object({ maxDepth: 2 }),
);

/** The same inputs with up to four places changed to anything, or with a field that no file has. */
export const brokenProductArbitrary: fc.Arbitrary<unknown> = fc
  .tuple(
    productInputArbitrary,
    fc.array(
      fc.tuple(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 5 }), odd, fc.boolean()),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([input, changes]) => {
    const changed = structuredClone(input);
    for (const [places, value, isNew] of changes) change(changed, places, value, isNew);
    return changed;
  });

function change(target: unknown, places: readonly number[], value: unknown, isNew: boolean): void {
  if (typeof target !== 'object' || target === null) return;
  const keys = Object.keys(target);
  const [place = 0, ...rest] = places;
  const key = keys[place % Math.max(1, keys.length)];
  const inner: unknown = key === undefined ? undefined : Reflect.get(target, key);
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) {
    change(inner, rest, value, isNew);
    return;
  }
  // A list of a JSON file has nothing but its items.
  const name =
    isNew && !Array.isArray(target) ? ['extra', '__proto__', 'constructor', ''][place % 4] : key;
  if (name === undefined) return;
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
