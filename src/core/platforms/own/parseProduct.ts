import { languages } from '@/core/words/language';
import { contradictions } from './productChecks';
import { type ProductFile, productSchema, type Told } from './productFile';
import type { ProductProblem } from './productProblem';
import { readFields } from './readFields';

export type ProductReading =
  | { readonly ok: true; readonly file: ProductFile }
  | { readonly ok: false; readonly problems: readonly ProductProblem[] };

/**
 * Reads anything as a description of a cluster. Equal descriptions give equal files: texts without spaces around them,
 * nothing that says nothing. A bad one is refused with every problem at once.
 */
export function parseProduct(input: unknown): ProductReading {
  const reading = readFields(productSchema, input, contradictions);
  return reading.ok ? { ok: true, file: tidy(reading.output) } : reading;
}

const fieldNames = Object.keys(productSchema.entries);

function tidy(file: ProductFile): ProductFile {
  const { name, shortName, unit, roles, workers, coordinators, sources, priceLists, ...rest } =
    file;
  const shapes = {
    workers: workers.map(({ shape }) => shape),
    coordinators: coordinators.map(({ shape }) => shape),
  };
  const { worker, coordinator } = roles ?? {};
  const tidied = {
    ...rest,
    name: tidyTold(name),
    ...(shortName === undefined ? {} : { shortName: tidyTold(shortName) }),
    ...(worker || coordinator
      ? {
          roles: {
            ...(worker ? { worker: tidyRole(worker) } : {}),
            ...(coordinator ? { coordinator: tidyRole(coordinator) } : {}),
          },
        }
      : {}),
    unit: named(unit),
    workers: workers.map(({ keptBack = {}, ...machine }) => {
      const kept = {
        ...(keptBack.cores ? { cores: keptBack.cores } : {}),
        ...(keptBack.memoryGb ? { memoryGb: keptBack.memoryGb } : {}),
      };
      const isAnything = Object.keys(kept).length > 0;
      return { ...named(machine), ...(isAnything ? { keptBack: kept } : {}) };
    }),
    coordinators: coordinators.map(({ maximumCu, ...machine }) => ({
      ...named(machine),
      ...(maximumCu === undefined ? {} : { maximumCu }),
    })),
    ...(sources && sources.length > 0
      ? { sources: sources.map((one) => ({ ...one, title: one.title.trim() })) }
      : {}),
    priceLists: priceLists.map((list) => ({
      ...named(list),
      columns: list.columns.map((column) => ({
        ...named(column),
        workers: inOrder(column.workers, shapes.workers),
        coordinators: inOrder(column.coordinators, shapes.coordinators),
      })),
    })),
  };
  // The order of the schema, whatever the order of the file.
  const ordered = Object.entries(tidied).sort(
    ([a], [b]) => fieldNames.indexOf(a) - fieldNames.indexOf(b),
  );
  return Object.fromEntries(ordered) as ProductFile;
}

type Role = NonNullable<NonNullable<ProductFile['roles']>['worker']>;

function tidyRole({ one, many }: Role): Role {
  return { one: tidyTold(one), ...(many === undefined ? {} : { many: tidyTold(many) }) };
}

/** An entry of the file with its name tidied. */
function named<T extends { readonly name?: Told }>(item: T): T {
  return item.name === undefined ? item : { ...item, name: tidyTold(item.name) };
}

export function tidyTold(told: Told): Told {
  if (typeof told === 'string') return told.trim();
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = told[language];
      return text === undefined ? [] : [[language, text.trim()]];
    }),
  );
}

/** Prices in the order of the shapes. */
export function inOrder(prices: Readonly<Record<string, number>>, shapes: readonly string[]) {
  const known = shapes.filter((shape) => Object.hasOwn(prices, shape));
  return Object.fromEntries(known.map((shape) => [shape, prices[shape] ?? 0]));
}
