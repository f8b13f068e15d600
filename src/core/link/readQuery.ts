import { linkLimits, type ReadingBudget } from '@/core/plan/readingBudget';
import { checkRead } from './check';
import { type LinkProblem, linkProblem } from './linkProblem';
import { loadPacking } from './packing';
import { type Parameter, readParameters } from './parameters';
import { newestVersion } from './upgrades';

type QueryReading = {
  readonly parameters: readonly Parameter[];
  /** The version it was written in; the newest when it is too new. */
  readonly version: number;
  readonly problems: readonly LinkProblem[];
};

/** The parameters of a query, unpacked, with its version known and its check made. */
export async function readQuery(query: string, budget: ReadingBudget): Promise<QueryReading> {
  const outer = await readParameters(query, budget);
  const packed = outer.parameters.find(({ key }) => key === 'z');
  if (!packed) {
    const { parameters } = outer;
    const version = readVersion(parameters);
    const verified = await verify(parameters, budget);
    const problems = [...outer.problems, ...version.problems, ...verified];
    return { parameters, version: version.version, problems };
  }
  const inner = await readPacked(packed.value, 'z', budget);
  // What was put beside the packed text by hand comes after it, so that it never wins over the plan.
  const beside = outer.parameters.filter((one) => one !== packed && !/^[vc]$/.test(one.key));
  const parameters = [...inner.parameters, ...beside];
  const version = readVersion([...outer.parameters, ...inner.parameters]);
  const problems = [
    ...outer.problems,
    ...version.problems,
    ...(await verifyPacked(outer.parameters, budget)),
    ...inner.problems,
  ];
  return { parameters, version: version.version, problems };
}

type Reading = Pick<QueryReading, 'parameters' | 'problems'>;

/** The parameters in a packed text, with their check made; `key` is the parameter that carries it. */
export async function readPacked(
  packed: string,
  key: string,
  budget: ReadingBudget,
): Promise<Reading> {
  const packing = await loadPacking().catch(() => undefined);
  if (!packing) return { parameters: [], problems: [linkProblem('packing-unavailable', key)] };
  const { text, outcome } = await packing.unpack(packed, budget);
  if (outcome === 'whole') {
    const { parameters, problems } = await readParameters(text, budget);
    return { parameters, problems: [...problems, ...(await verify(parameters, budget))] };
  }
  // The last parameter may lack its end, and a shortened number would still be a number.
  const end = Math.max(0, text.lastIndexOf('&'));
  const { parameters, problems } = await readParameters(text.slice(0, end), budget);
  if (outcome === 'too-long') {
    const more = { limit: linkLimits.bytes };
    return { parameters, problems: [linkProblem('too-long', key, undefined, more), ...problems] };
  }
  const code = outcome === 'cut' ? 'cut' : 'broken-packing';
  return { parameters, problems: [linkProblem(code, key, text.slice(end)), ...problems] };
}

/** A link without a check was written by hand. */
async function verify(
  parameters: readonly Parameter[],
  budget: ReadingBudget,
): Promise<readonly LinkProblem[]> {
  const check = parameters.find(({ key }) => key === 'c');
  return !check || check.value === (await checkRead(parameters, budget))
    ? []
    : [linkProblem('changed', 'c', check.value)];
}

/** The packed text has its own check within; one beside it is over it and what follows. */
function verifyPacked(
  outer: readonly Parameter[],
  budget: ReadingBudget,
): Promise<readonly LinkProblem[]> {
  return verify(
    outer.filter(({ key }) => /^[czbk]$/.test(key)),
    budget,
  );
}

/** The greater of the versions said, because a packed link says it twice; 1 when none is. */
export function readVersion(parameters: readonly Parameter[]): Omit<QueryReading, 'parameters'> {
  const texts = parameters.flatMap(({ key, value }) => (key === 'v' ? [value] : []));
  const unreadable = texts.find((text) => !/^[1-9]\d*$/.test(text));
  const versions = texts.map((text) => (/^[1-9]\d*$/.test(text) ? Number(text) : 1));
  const newest = versions.reduce((a, b) => Math.max(a, b), 1);
  const problems =
    unreadable === undefined ? [] : [linkProblem('unreadable-value', 'v', unreadable)];
  const isAbove = (text: string) => Number(text) > newestVersion;
  if (newest <= newestVersion) return { version: newest, problems };
  const tooNew = linkProblem('too-new', 'v', texts.find(isAbove) ?? '', { limit: newestVersion });
  return { version: newestVersion, problems: [...problems, tooNew] };
}
