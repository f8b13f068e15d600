import { isProductCell, otherField, typedProduct } from '@/core/plan/typedProduct';
import { readGrowthText } from './growthText';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { LinkedWorkload, ParameterOrigin } from './mendPlan';
import { unescapeField } from './percent';
import { rowFields, workloadParameters } from './planParameters';
import { readNumber } from './readNumber';

type LinkedWorkloadReading = {
  readonly draft?: LinkedWorkload;
  readonly problems: readonly LinkProblem[];
};

/**
 * Reads one of several workloads: the fields of a `w` or `r` parameter, separated by `~`. `isInBytes` says that the
 * product of the link states its rates in MB/s.
 */
export function readRow(key: 'w' | 'r', value: string, isInBytes: boolean): LinkedWorkloadReading {
  const origin = { parameter: key, text: value };
  const names: readonly string[] = rowFields[key];
  // One field more than allowed is enough to see that there are too many; the rest is not read.
  const texts = value
    .slice(0, endOfFields(value))
    .split('~', names.length + 1)
    .map(unescapeField);
  if (texts.length > names.length) {
    const more = { reason: 'too-many', limit: names.length } as const;
    return { problems: [linkProblem('bad-workload', key, value, more)] };
  }
  const entries = names.map((field, i) => [field, texts[i] ?? ''] as const);
  return complete(
    entries.filter(([, text]) => text !== ''),
    Object.fromEntries(entries.map(([field]) => [field, origin])),
    origin,
    isInBytes,
  );
}

/** Empty fields at the end are left out. */
function endOfFields(row: string): number {
  let end = row.length;
  while (row.charAt(end - 1) === '~') end -= 1;
  return end;
}

/** Reads the only workload of a plan, whose fields are parameters of their own; no draft when it has none of them. */
export function readSingle(
  singles: ReadonlyMap<string, string>,
  isInBytes: boolean,
): LinkedWorkloadReading {
  const given = workloadParameters.filter(({ key }) => singles.has(key));
  if (given.length === 0) return { problems: [] };
  const entries = given.map(({ key, field }) => [field, singles.get(key) ?? ''] as const);
  const origins = workloadParameters.map(({ key, field }) => {
    return [field, { parameter: key, text: singles.get(key) ?? '' }] as const;
  });
  const written = entries.filter(([field, text]) => field !== 'complexity' || text !== '');
  const origin = { parameter: 'qps', text: '' };
  return complete(written, Object.fromEntries(origins), origin, isInBytes);
}

const numbers: ReadonlySet<string> = new Set(
  workloadParameters.flatMap(({ field, isNumber }) => (isNumber ? [field] : [])),
);

function fieldValue(field: string, text: string): unknown {
  if (field === 'growth') return readGrowthText(text);
  return numbers.has(field) ? readNumber(text) : text;
}

type Entries = readonly (readonly [field: string, text: string])[];

/** `25k*6` is a load and its peak factor, `5*3` a count and the cores of one, unless the link has that field besides. */
function withFactors(entries: Entries): Entries {
  const given = new Map(entries);
  return entries.flatMap(([field, text]) => {
    if (!isProductCell(field) || given.has(otherField[field])) return [[field, text] as const];
    const factors = typedProduct(field, text);
    return factors && factors !== 'bad' ? Object.entries(factors) : [[field, text] as const];
  });
}

/** Work without a complexity counts as complex: a cluster that is too large is better than one that is too small. */
function complete(
  entries: readonly (readonly [string, string])[],
  origins: Readonly<Record<string, ParameterOrigin>>,
  origin: ParameterOrigin,
  isInBytes: boolean,
): LinkedWorkloadReading {
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(
    withFactors(entries).map(([field, text]) => [field, fieldValue(field, text)]),
  );
  if (!('qps' in fields) || 'complexity' in fields) {
    return { draft: inOwnUnit({ fields, origins, origin }, isInBytes), problems: [] };
  }
  const whole = { ...fields, complexity: 'complex' };
  const draft = inOwnUnit({ fields: whole, origins, origin }, isInBytes);
  const parameter = origins.complexity?.parameter ?? origin.parameter;
  const said = parameter === 'complexity' ? undefined : origin.text;
  return { draft, problems: [linkProblem('complexity-missing', parameter, said)] };
}

/** The same workload with the rate of complex work under the name of its product's unit. */
function inOwnUnit(draft: LinkedWorkload, isInBytes: boolean): LinkedWorkload {
  const { recordsPerSecondPerCu: rate, ...fields } = draft.fields;
  if (!isInBytes || rate === undefined || fields.complexity !== 'complex') return draft;
  const { recordsPerSecondPerCu: said } = draft.origins;
  return {
    ...draft,
    fields: { ...fields, megabytesPerSecondPerCu: rate },
    origins: { ...draft.origins, ...(said ? { megabytesPerSecondPerCu: said } : {}) },
  };
}
