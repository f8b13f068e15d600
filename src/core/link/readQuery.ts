import { linkLimits, type ReadingBudget } from '@/core/plan/readingBudget';
import { checkRead } from './check';
import { type LinkProblem, linkProblem } from './linkProblem';
import { loadPacking } from './packing';
import { type Parameter, readParameters } from './parameters';
import { newestVersion } from './upgrades';

type QueryReading = {
  readonly parameters: readonly Parameter[];
  /** The version of the link; the newest known when it is too new. */
  readonly version: number;
  readonly problems: readonly LinkProblem[];
};

/** Reads a query: unpacks its parameters, finds its version and verifies its check. */
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
  // Parameters that were added by hand come after the packed ones, so that they never replace the plan.
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

/** Reads the parameters in a packed text and verifies their check; `key` is the parameter that has it. */
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
  // The last parameter may be incomplete, and the beginning of a number is still a number.
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

/** The packed text contains its own check; the one outside covers the packed text and what follows. */
function verifyPacked(
  outer: readonly Parameter[],
  budget: ReadingBudget,
): Promise<readonly LinkProblem[]> {
  return verify(
    outer.filter(({ key }) => /^[czbkd]$/.test(key)),
    budget,
  );
}

/** The greatest version in the link, because a packed link has it twice; 1 when there is none. */
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
