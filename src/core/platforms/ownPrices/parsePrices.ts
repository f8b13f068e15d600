import { inOrder, tidyTold } from '@/core/platforms/own/parseProduct';
import {
  amountProblems,
  type Fields,
  fieldsOf,
  itemsOf,
  languageProblems,
  repeated,
  textOf,
} from '@/core/platforms/own/productChecks';
import type { ProductProblem } from '@/core/platforms/own/productProblem';
import { readFields } from '@/core/platforms/own/readFields';
import type { Platform } from '@/core/platforms/platform';
import { billingTermsOf, findPlatform, platformIds } from '@/core/platforms/registry';
import { chargesOf } from './chargesOf';
import { type PriceFile, priceSchema } from './priceFile';

export type PricesReading =
  | { readonly ok: true; readonly file: PriceFile }
  | { readonly ok: false; readonly problems: readonly ProductProblem[] };

/**
 * Reads anything as a list of prices of one's own. Equal lists give equal files. A bad one is refused with every
 * problem at once.
 */
export function parsePrices(input: unknown): PricesReading {
  const reading = readFields(priceSchema, input, contradictionsIn);
  return reading.ok ? { ok: true, file: tidied(reading.output) } : reading;
}

function contradictionsIn(input: unknown): readonly ProductProblem[] {
  const file = fieldsOf(input);
  const columns = itemsOf(file.columns);
  const [currency] = textOf(file.currency);
  const found = textOf(file.platform).find((id) => platformIds.includes(id));
  const rules = found === undefined ? undefined : findPlatform(found);
  return [
    ...languageProblems(input, ''),
    ...(typeof file.platform === 'string' && !rules
      ? [{ path: 'platform', code: 'not-one-of', limit: platformIds } as const]
      : []),
    ...(columns.length > 0 && columns.every(isUnpriced)
      ? [{ path: 'columns', code: 'too-few', limit: 1 } as const]
      : []),
    ...repeated(columns, 'columns', 'billing'),
    ...columns.flatMap((column, i) => columnProblems(column, `columns.${i}`, rules, currency)),
  ];
}

/** Whether a column has no price at all. */
function isUnpriced({ workers, coordinators }: Fields): boolean {
  return [workers, coordinators].every((table) => Object.keys(fieldsOf(table)).length === 0);
}

/** A column is of a way of billing that the product has, for what that pays for, with prices of its shapes. */
function columnProblems(
  column: Fields,
  path: string,
  rules: Platform | undefined,
  currency: string | undefined,
): readonly ProductProblem[] {
  if (!rules) return [];
  const terms = billingTermsOf(rules);
  const [billing] = textOf(column.billing);
  const term = terms.find((one) => one.billing === billing);
  const [per] = textOf(column.per);
  const problems: ProductProblem[] = [];
  if (billing !== undefined && !term) {
    const limit = terms.map((one) => one.billing);
    problems.push({ path: `${path}.billing`, code: 'not-one-of', limit });
  }
  if (term && per !== undefined && per !== term.per) {
    problems.push({ path: `${path}.per`, code: 'not-one-of', limit: [term.per] });
  }
  const known = {
    workers: rules.workers.map(({ shape }) => shape),
    coordinators: rules.coordinators.map(({ shape }) => shape),
    charges: chargesOf(rules, billing ?? '').map(({ code }) => code),
  };
  for (const part of ['workers', 'coordinators', 'charges'] as const) {
    const shapes = new Set(known[part]);
    problems.push(...amountProblems(column[part], `${path}.${part}`, shapes, currency));
  }
  return problems;
}

/** The same file with its fields, billings and shapes in one order, and without what says nothing. */
function tidied({ version, platform, name, currency, date, columns }: PriceFile): PriceFile {
  const rules = findPlatform(platform);
  const terms = billingTermsOf(rules).map(({ billing }) => billing);
  return {
    version,
    platform,
    ...(name === undefined ? {} : { name: tidyTold(name) }),
    currency,
    date,
    columns: columns
      .filter((column) => !isUnpriced(column))
      .toSorted((a, b) => terms.indexOf(a.billing) - terms.indexOf(b.billing))
      .map((column) => tidyColumn(rules, column)),
  };
}

function tidyColumn(rules: Platform, column: PriceFile['columns'][number]) {
  const { billing, per, coordinators = {}, charges = {} } = column;
  const workers = inOrder(
    column.workers,
    rules.workers.map(({ shape }) => shape),
  );
  const managing = inOrder(
    coordinators,
    rules.coordinators.map(({ shape }) => shape),
  );
  // A pool's units cost the same for whatever they are used, unless the file says otherwise.
  const isSaid =
    Object.keys(managing).length > 0 &&
    !(rules.kind === 'pool' && JSON.stringify(managing) === JSON.stringify(workers));
  const beside = inOrder(
    charges,
    chargesOf(rules, billing).map(({ code }) => code),
  );
  return {
    billing,
    per,
    workers,
    ...(isSaid ? { coordinators: managing } : {}),
    ...(Object.keys(beside).length > 0 ? { charges: beside } : {}),
  };
}
