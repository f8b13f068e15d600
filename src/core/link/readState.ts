import type { ReadingBudget } from '@/core/plan/readingBudget';
import { timeFieldIds, timeFields } from '@/core/plan/timeFields';
import { defaultPlatform } from '@/core/platforms/registry';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { LinkChoices } from './linkState';
import type { MendedPlan } from './mendPlan';
import type { Parameter } from './parameters';
import { planParameters, workloadParameters } from './planParameters';
import { choiceKeys, readChoices } from './readChoices';
import { readPlan } from './readPlan';
import { listKeys } from './timeParameters';

type StateReading = MendedPlan & {
  readonly choices: LinkChoices;
  /** The first of each parameter but the rows. */
  readonly singles: ReadonlyMap<string, string>;
};

/** The plan of parameters of the newest version, and how it is shown. */
export async function readState(
  parameters: readonly Parameter[],
  budget: ReadingBudget,
): Promise<StateReading> {
  const { singles, rows, lists, problems: sorted } = sortParameters(parameters);
  const { plan, problems: planned } = await readPlan(singles, rows, lists, budget);
  const { choices, problems: chosen } = readChoices(singles, plan?.platform ?? defaultPlatform);
  return {
    ...(plan ? { plan } : {}),
    choices,
    singles,
    problems: [...sorted, ...planned, ...chosen],
  };
}

type Sorted = {
  readonly singles: ReadonlyMap<string, string>;
  readonly rows: readonly Parameter[];
  /** Milestones and events. */
  readonly lists: readonly Parameter[];
  readonly problems: readonly LinkProblem[];
};

/** The first of each parameter, except the rows and the items of lists, of which there may be many. */
function sortParameters(parameters: readonly Parameter[]): Sorted {
  const singles = new Map<string, string>();
  const rows: Parameter[] = [];
  const lists: Parameter[] = [];
  const problems: LinkProblem[] = [];
  for (const one of parameters) {
    if (one.key === 'w' || one.key === 'r') rows.push(one);
    else if (listKeys.has(one.key)) lists.push(one);
    else if (!knownKeys.has(one.key)) {
      problems.push(linkProblem('unknown-parameter', one.key, one.value));
    } else if (singles.has(one.key)) {
      problems.push(linkProblem('repeated-parameter', one.key, one.value));
    } else singles.set(one.key, one.value);
  }
  return { singles, rows, lists, problems };
}

/** Parameters that a link without a plan may have. */
const showsOnly: ReadonlySet<string> = new Set([...choiceKeys, 'b', 'k', 'd', 'p']);

/** Whether a query is meant to have a plan. A version or a check alone counts too: the rest was cut off. */
export function tellsOfPlan(query: string): boolean {
  return query
    .split('&')
    .some((piece) => piece !== '' && !showsOnly.has(piece.split('=', 1)[0] ?? ''));
}

const knownKeys: ReadonlySet<string> = new Set([
  'v',
  'c',
  ...planParameters.map(({ key }) => key),
  ...timeFieldIds.map((id) => timeFields[id].link),
  ...workloadParameters.map(({ key }) => key),
  ...showsOnly,
]);
