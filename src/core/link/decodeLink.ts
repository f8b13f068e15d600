import { createReadingBudget, type ReadingBudget, spend } from '@/core/plan/readingBudget';
import { readChecklistParameter } from './checklistParameter';
import { linkProblem } from './linkProblem';
import type { LinkReading } from './linkState';
import { readOther } from './otherParameter';
import { readQuery } from './readQuery';
import { readState, tellsOfPlan } from './readState';
import { splitLink } from './splitLink';
import { upgrade } from './upgrades';

/**
 * Reads any text as a link: a fragment or a full address. Never rejects; keeps what can be read and names every
 * problem. A link without a plan has no problem. Pass a budget to read several links, or to keep the page responsive.
 */
export async function decodeLink(
  link: string,
  budget: ReadingBudget = createReadingBudget(),
): Promise<LinkReading> {
  const { view, query, problems: before } = splitLink(link);
  await spend(budget, link.length);
  const { parameters, version, problems: queried } = await readQuery(query, budget);
  const {
    plan,
    choices,
    singles,
    problems: stated,
  } = await readState(upgrade(parameters, version), budget);
  const missing = !plan && tellsOfPlan(query) ? [linkProblem('no-workload', 'w')] : [];
  const { other, problems: othered } = await readOther(singles.get('b'), budget);
  const { checklist, problems: listed } = await readChecklistParameter(singles.get('k'), budget);
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
