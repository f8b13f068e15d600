import { minorDigits } from '@/core/quantity/money';
import type { ProductProblem } from './productProblem';
import { usableCuOf } from './usableCu';

/*
 * What a schema cannot say of a product file: how its parts go together. Whatever cannot be read is passed over here,
 * because the schema names it, so that all problems of a file are found at once.
 */

/** Everything in which the parts of a file contradict each other. */
export function contradictions(input: unknown): readonly ProductProblem[] {
  const file = fieldsOf(input);
  const workers = itemsOf(file.workers);
  const coordinators = itemsOf(file.coordinators);
  const shapes = { workers: shapesOf(workers), coordinators: shapesOf(coordinators) };
  const sourceIds = [...new Set(itemsOf(file.sources).flatMap(({ id }) => textOf(id)))];
  return [
    ...languageProblems(input, ''),
    ...repeated(workers, 'workers', 'shape'),
    ...usableProblems(file, workers),
    ...repeated(coordinators, 'coordinators', 'shape'),
    ...ceilingProblems(coordinators),
    ...smallestProblem(file, workers, coordinators),
    ...countProblems(file),
    ...rateProblems(file),
    ...repeated(itemsOf(file.sources), 'sources', 'id'),
    ...sourceProblem(file.source, 'source', sourceIds),
    ...repeated(itemsOf(file.priceLists), 'priceLists', 'id'),
    ...itemsOf(file.priceLists).flatMap((list, i) => listProblems(list, i, shapes, sourceIds)),
  ];
}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(input: unknown): Fields {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isObject ? Object.assign(Object.create(null), input) : {};
}

/** The items of a list, as far as any file may have them. */
export function itemsOf(input: unknown): readonly Fields[] {
  return Array.isArray(input) ? input.slice(0, 50).map(fieldsOf) : [];
}

function numberOf(input: unknown): readonly number[] {
  return typeof input === 'number' && Number.isFinite(input) ? [input] : [];
}

export function textOf(input: unknown): readonly string[] {
  return typeof input === 'string' ? [input] : [];
}

function shapesOf(machines: readonly Fields[]): ReadonlySet<string> {
  return new Set(machines.flatMap(({ shape }) => textOf(shape)));
}

/** Texts per language that name no language. */
export function languageProblems(input: unknown, path: string): readonly ProductProblem[] {
  const names = ['name', 'shortName', 'one', 'many'];
  const below = (key: string, value: unknown): readonly ProductProblem[] => {
    const there = path === '' ? key : `${path}.${key}`;
    const isEmpty = names.includes(key) && isEmptyObject(value);
    return isEmpty ? [{ path: there, code: 'no-language' }] : languageProblems(value, there);
  };
  if (Array.isArray(input)) return input.slice(0, 50).flatMap((item, i) => below(String(i), item));
  if (path.split('.').length > 5) return [];
  return Object.entries(fieldsOf(input)).flatMap(([key, value]) => below(key, value));
}

function isEmptyObject(input: unknown): boolean {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isObject && Object.keys(input).length === 0;
}

/** Items of a list that have what one before them has. */
export function repeated(
  items: readonly Fields[],
  list: string,
  key: string,
): readonly ProductProblem[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, i) => {
    const value = item[key];
    if (typeof value !== 'string') return [];
    if (seen.has(value)) return [{ path: `${list}.${i}.${key}`, code: 'repeated' } as const];
    seen.add(value);
    return [];
  });
}

function usableProblems(file: Fields, workers: readonly Fields[]): readonly ProductProblem[] {
  return workers.flatMap((worker, i) => {
    const usable = readUsable(file, worker);
    const isNone = usable !== undefined && usable < 1;
    const path = `workers.${i}.${shortField(worker)}`;
    return isNone ? [{ path, code: 'nothing-usable' } as const] : [];
  });
}

/** Of a worker without a usable CU, the figure that leaves none: what is kept back, where the file says that. */
function shortField({ cores, keptBack }: Fields): string {
  const kept = fieldsOf(keptBack);
  const [[all = 0], [taken = 0]] = [numberOf(cores), numberOf(kept.cores)];
  const name = all - taken < 1 ? 'cores' : 'memoryGb';
  return kept[name] === undefined ? name : `keptBack.${name}`;
}

/** The usable CU of a worker; undefined where a figure of it cannot be read. */
function readUsable({ unit }: Fields, worker: Fields): number | undefined {
  const { cores: keptCores = 0, memoryGb: keptGb = 0 } = fieldsOf(worker.keptBack);
  const figures = [worker.cores, worker.memoryGb, keptCores, keptGb, fieldsOf(unit).memoryGb];
  const [cores, memoryGb, keptBackCores, keptBackGb, unitGb] = figures.flatMap(numberOf);
  if (cores === undefined || memoryGb === undefined || keptBackCores === undefined)
    return undefined;
  if (keptBackGb === undefined || unitGb === undefined || unitGb <= 0) return undefined;
  const keptBack = { cores: keptBackCores, memoryGb: keptBackGb };
  return usableCuOf({ cores, memoryGb, keptBack }, unitGb);
}

/** Ceilings rise from coordinator to coordinator, and only the last may be without one. */
function ceilingProblems(coordinators: readonly Fields[]): readonly ProductProblem[] {
  let before: number | undefined;
  return coordinators.flatMap(({ maximumCu }, i): readonly ProductProblem[] => {
    const path = `coordinators.${i}.maximumCu`;
    if (maximumCu === undefined) {
      return i < coordinators.length - 1 ? [{ path, code: 'no-ceiling' }] : [];
    }
    const [ceiling] = numberOf(maximumCu);
    if (ceiling === undefined) return [];
    const limit = before;
    before = ceiling;
    return limit !== undefined && ceiling <= limit ? [{ path, code: 'not-rising', limit }] : [];
  });
}

/** The smallest cluster there is must have a coordinator that manages it. */
function smallestProblem(
  file: Fields,
  workers: readonly Fields[],
  coordinators: readonly Fields[],
): readonly ProductProblem[] {
  const [ceiling] = numberOf(coordinators.at(-1)?.maximumCu);
  const [minimum] = numberOf(file.minimumWorkers);
  const usable = workers.map((worker) => readUsable(file, worker) ?? 0).filter((cu) => cu > 0);
  if (ceiling === undefined || minimum === undefined || usable.length === 0) return [];
  const limit = minimum * Math.min(...usable);
  if (ceiling >= limit) return [];
  const path = `coordinators.${coordinators.length - 1}.maximumCu`;
  return [{ path, code: 'ceiling-too-low', limit }];
}

function countProblems({ coordinatorCounts, coordinatorCount }: Fields): readonly ProductProblem[] {
  const counts = Array.isArray(coordinatorCounts) ? coordinatorCounts.slice(0, 50) : [];
  const falling = counts.flatMap((count: unknown, i) => {
    const [before] = i === 0 ? [] : numberOf(counts[i - 1]);
    const [now] = numberOf(count);
    const isFalling = before !== undefined && now !== undefined && now <= before;
    const path = `coordinatorCounts.${i}`;
    return isFalling ? [{ path, code: 'not-rising', limit: before } as const] : [];
  });
  const allowed = counts.flatMap(numberOf);
  const [usual] = numberOf(coordinatorCount);
  if (usual === undefined || allowed.length === 0 || allowed.includes(usual)) return falling;
  return [...falling, { path: 'coordinatorCount', code: 'not-one-of', limit: allowed }];
}

function rateProblems({ rates }: Fields): readonly ProductProblem[] {
  const { low, high } = fieldsOf(fieldsOf(rates).complex);
  const [[least], [most]] = [numberOf(low), numberOf(high)];
  if (least === undefined || most === undefined || most >= least) return [];
  return [{ path: 'rates.complex.high', code: 'below-minimum', limit: least }];
}

function sourceProblem(
  source: unknown,
  path: string,
  known: readonly string[],
): readonly ProductProblem[] {
  if (typeof source !== 'string' || known.includes(source)) return [];
  return [{ path, code: 'not-one-of', limit: known }];
}

type Shapes = Readonly<Record<'workers' | 'coordinators', ReadonlySet<string>>>;

function listProblems(
  list: Fields,
  place: number,
  shapes: Shapes,
  sourceIds: readonly string[],
): readonly ProductProblem[] {
  const path = `priceLists.${place}`;
  const columns = itemsOf(list.columns);
  const [currency] = textOf(list.currency);
  return [
    ...repeated(columns, `${path}.columns`, 'billing'),
    ...columns.flatMap((column, i) => [
      ...dayProblem(column, `${path}.columns.${i}`),
      ...sourceProblem(column.source, `${path}.columns.${i}.source`, sourceIds),
      ...(['workers', 'coordinators'] as const).flatMap((role) =>
        amountProblems(column[role], `${path}.columns.${i}.${role}`, shapes[role], currency),
      ),
    ]),
  ];
}

function dayProblem({ since, seen }: Fields, path: string): readonly ProductProblem[] {
  const [[from], [to]] = [textOf(since), textOf(seen)];
  return from !== undefined && to !== undefined && to < from
    ? [{ path: `${path}.seen`, code: 'seen-before-since', limit: from }]
    : [];
}

/** As many problems of one table of prices as anybody corrects by hand. */
const namedPrices = 100;

export function amountProblems(
  prices: unknown,
  path: string,
  shapes: ReadonlySet<string>,
  currency: string | undefined,
): readonly ProductProblem[] {
  const digits = minorDigits(currency ?? '');
  const entries = Object.entries(fieldsOf(prices)).slice(0, namedPrices);
  return entries.flatMap(([shape, amount]): readonly ProductProblem[] => {
    const here = `${path}.${shape}`;
    if (!shapes.has(shape)) return [{ path: here, code: 'no-such-shape' }];
    const [value] = numberOf(amount);
    if (value === undefined || currency === undefined) return [];
    const isExact = Number(value.toFixed(digits)) === value;
    return isExact ? [] : [{ path: here, code: 'too-many-decimals', limit: digits }];
  });
}
