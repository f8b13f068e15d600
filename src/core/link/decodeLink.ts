import { readChecklist } from './checklistParameter';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { LinkReading } from './linkState';
import type { Parameter } from './parameters';
import { planParameters, workloadParameters } from './planParameters';
import { readChoices } from './readChoices';
import { readPlan } from './readPlan';
import { readQuery } from './readQuery';
import { splitLink } from './splitLink';
import { upgrade } from './upgrades';

/**
 * Reads any text as a link: a fragment or a whole address. Never rejects; keeps what can be read and names
 * every problem. A link that says nothing of a plan has none, and that is no problem.
 */
export async function decodeLink(link: string): Promise<LinkReading> {
  const { view, query, problems: before } = splitLink(link);
  const { parameters: written, version, problems: queried } = await readQuery(query);
  const { singles, rows, problems: sorted } = sortParameters(upgrade(written, version));
  const { plan, problems: planned } = readPlan(singles, rows);
  const { choices, problems: chosen } = readChoices(singles, plan?.platform ?? 'blink-dedicated');
  const { checklist, problems: listed } = await readChecklist(singles);
  const missing = !plan && tellsOfPlan(query) ? [linkProblem('no-workload', 'w')] : [];
  return {
    state: {
      view,
      ...(plan ? { plan } : {}),
      ...choices,
      ...(checklist === undefined ? {} : { checklist }),
    },
    problems: [...before, ...queried, ...sorted, ...planned, ...missing, ...chosen, ...listed],
  };
}

type Sorted = {
  readonly singles: ReadonlyMap<string, string>;
  readonly rows: readonly Parameter[];
  readonly problems: readonly LinkProblem[];
};

/** The first of each parameter, except the rows, of which there may be many. */
function sortParameters(parameters: readonly Parameter[]): Sorted {
  const singles = new Map<string, string>();
  const rows: Parameter[] = [];
  const problems: LinkProblem[] = [];
  for (const one of parameters) {
    if (one.key === 'w' || one.key === 'r') rows.push(one);
    else if (!knownKeys.has(one.key)) {
      problems.push(linkProblem('unknown-parameter', one.key, one.value));
    } else if (singles.has(one.key)) {
      problems.push(linkProblem('repeated-parameter', one.key, one.value));
    } else singles.set(one.key, one.value);
  }
  return { singles, rows, problems };
}

const choiceKeys = ['pick', 'lang', 'theme'] as const;
const knownKeys: ReadonlySet<string> = new Set([
  'v',
  'c',
  ...planParameters.map(({ key }) => key),
  ...workloadParameters.map(({ key }) => key),
  ...choiceKeys,
  'k',
]);

/** A version or a check alone tells of one too: the rest was cut off. */
function tellsOfPlan(query: string): boolean {
  return query
    .split('&')
    .some((piece) => piece !== '' && !/^(?:pick|lang|theme|k)(?:=|$)/.test(piece));
}
