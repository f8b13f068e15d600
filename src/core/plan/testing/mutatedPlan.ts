import * as fc from 'fast-check';
import { settingIds, settings } from '@/core/plan/fields';
import { workloadCount, workloadFields } from '@/core/plan/workloadFields';
import { billingsOf, platformRooms } from '@/core/platforms/registry';
import { planInputArbitrary } from './planArbitrary';

const keys: readonly string[] = [
  ...['version', 'workloads', ...settingIds, ...Object.keys(workloadFields)],
  ...['other', '', '__proto__', 'constructor', 'toString', '0'],
];

const rates = platformRooms.flatMap(({ rules }) => Object.values(rules.complexRate.value));

const edges = [...Object.values(settings), ...Object.values(workloadFields), workloadCount]
  .flatMap((field) => Object.values(field))
  .filter((bound) => typeof bound === 'number')
  .concat(rates)
  .flatMap((edge) => [edge - 1, edge - 0.5, edge, edge + 0.5, edge + 1]);

const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [{}], '', '1', 1, 2, 3, 1e300, 1e-300),
  fc.constantFrom('simple', 'complex', 'measured'),
  fc.constantFrom(
    ...platformRooms.flatMap(({ rules }) => [
      rules.id,
      ...rules.priceLists.map(({ id }) => id),
      ...billingsOf(rules),
    ]),
  ),
  fc.constantFrom(
    ...[119, 120, 121].flatMap((length) => ['x'.repeat(length), '🚚'.repeat(length)]),
  ),
  fc.constantFrom(...edges),
  fc.constantFrom<unknown>({ cores: 1, memoryGb: 1 }, { qps: 1, complexity: 'simple' }),
);

type Change = {
  readonly place: number;
  readonly kind: 'replace' | 'remove' | 'add' | 'rename';
  readonly key: string;
  readonly value: unknown;
};

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(1_000),
  kind: fc.constantFrom('replace', 'replace', 'remove', 'add', 'rename'),
  key: fc.constantFrom(...keys),
  value: values,
});

/** Plan files with one to three things changed anywhere: some still good, most bad. Only what JSON can hold. */
export const mutatedPlanArbitrary: fc.Arbitrary<unknown> = fc
  .tuple(planInputArbitrary, fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([input, changes]) => changes.reduce(changed, JSON.parse(JSON.stringify(input))));

function changed(input: unknown, { place, kind, key, value }: Change): unknown {
  const copy: unknown = structuredClone(input);
  const places = placesIn(copy);
  const [holder, at] = places[place % Math.max(1, places.length)] ?? [];
  if (!holder || at === undefined) return value;
  const before = holder[at];
  if (kind === 'remove' || kind === 'rename') {
    if (Array.isArray(holder)) holder.splice(Number(at), 1);
    else delete holder[at];
  }
  if (kind === 'replace') put(holder, at, value);
  else if (kind !== 'remove')
    put(
      holder,
      Array.isArray(holder) ? String(holder.length) : key,
      kind === 'add' ? value : before,
    );
  return copy;
}

type Holder = Record<string, unknown>;

function put(holder: Holder, key: string, value: unknown): void {
  // Assigning to __proto__ would set the prototype; a file's key is a field like any other.
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function placesIn(value: unknown): [Holder, string][] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((key): [Holder, string][] => [
    [value, key],
    ...placesIn(value[key]),
  ]);
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}
