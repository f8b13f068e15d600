import { createReadingBudget, type ReadingBudget, spend } from '@/core/plan/readingBudget';
import { readChecklistParameter } from './checklistParameter';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { LinkReading } from './linkState';
import { maximumLists } from './listsParameter';
import { readOther } from './otherParameter';
import type { Parameter } from './parameters';
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
  // A plan is read by the rules and price lists of its product, so these come first.
  const described = await readDescriptions(parameters, budget);
  const {
    plan,
    choices,
    singles,
    problems: stated,
  } = await readState(
    upgrade(
      parameters.filter(({ key }) => !isDescription(key)),
      version,
    ),
    budget,
  );
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
    problems: [...before, ...queried, ...described, ...stated, ...missing, ...othered, ...listed],
  };
}

/** The most descriptions of a link: the products of two plans, and the price lists of these and of other products. */
const maximumDescriptions: Readonly<Record<string, number>> = { d: 2, p: maximumLists + 2 };

function isDescription(key: string): boolean {
  return Object.hasOwn(maximumDescriptions, key);
}

/** Makes the products and prices known that the link describes. Their reader is fetched only then: most links have none. */
async function readDescriptions(
  parameters: readonly Parameter[],
  budget: ReadingBudget,
): Promise<readonly LinkProblem[]> {
  const packed = parameters.filter(({ key }) => isDescription(key));
  if (packed.length === 0) return [];
  const reader = await import('./productParameter').catch(() => undefined);
  const problems: LinkProblem[] = [];
  const counts = new Map<string, number>();
  for (const { key, value } of packed) {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (!reader) problems.push(linkProblem('packing-unavailable', key));
    else if (count > (maximumDescriptions[key] ?? 0)) {
      problems.push(linkProblem('repeated-parameter', key));
    } else problems.push(...(await reader.readProductParameter({ key, value }, budget)));
  }
  return problems;
}
