import { createReadingBudget, type ReadingBudget, spend } from '@/core/plan/readingBudget';
import { readChecklistParameter } from './checklistParameter';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { LinkReading } from './linkState';
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
  // A plan is read by the rules of its product, so the product comes first.
  const described = await readLinkProducts(parameters, budget);
  const {
    plan,
    choices,
    singles,
    problems: stated,
  } = await readState(
    upgrade(
      parameters.filter(({ key }) => key !== 'd'),
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

/** A link has the products of two plans at most. */
const maximumProducts = 2;

/** Makes the products known that the link describes. Their reader is fetched only then: most links have none. */
async function readLinkProducts(
  parameters: readonly Parameter[],
  budget: ReadingBudget,
): Promise<readonly LinkProblem[]> {
  const packed = parameters.filter(({ key }) => key === 'd');
  if (packed.length === 0) return [];
  const reader = await import('./productParameter').catch(() => undefined);
  if (!reader) return [linkProblem('packing-unavailable', 'd')];
  const problems: LinkProblem[] = [];
  for (const { value } of packed.slice(0, maximumProducts)) {
    problems.push(...(await reader.readProductParameter(value, budget)));
  }
  const repeated = packed.slice(maximumProducts).map(() => linkProblem('repeated-parameter', 'd'));
  return [...problems, ...repeated];
}
