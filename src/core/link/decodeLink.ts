import { linkProblem } from './linkProblem';
import type { LinkReading } from './linkState';
import { readQuery } from './readQuery';
import { readState, tellsOfPlan } from './readState';
import { splitLink } from './splitLink';
import { upgrade } from './upgrades';

/**
 * Reads any text as a link: a fragment or a whole address. Never rejects; keeps what can be read and names
 * every problem. A link that says nothing of a plan has none, and that is no problem.
 */
export async function decodeLink(link: string): Promise<LinkReading> {
  const { view, query, problems: before } = splitLink(link);
  const { parameters, version, problems: queried } = await readQuery(query);
  const {
    plan,
    choices,
    singles,
    problems: stated,
  } = await readState(upgrade(parameters, version));
  const missing = !plan && tellsOfPlan(query) ? [linkProblem('no-workload', 'w')] : [];
  // What few links have is read by what few pages load.
  const packedOther = singles.get('b');
  const { other, problems: othered } =
    packedOther === undefined
      ? { problems: [] }
      : await (await import('./otherParameter')).readOther(packedOther);
  const packedChecklist = singles.get('k');
  const { checklist, problems: listed } =
    packedChecklist === undefined
      ? { problems: [] }
      : await (await import('./checklistParameter')).readChecklist(packedChecklist);
  return {
    state: {
      view,
      ...(plan ? { plan } : {}),
      ...choices,
      ...(other ? { other } : {}),
      ...(checklist === undefined ? {} : { checklist }),
    },
    problems: [...before, ...queried, ...stated, ...missing, ...othered, ...listed],
  };
}
