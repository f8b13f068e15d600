import type { ReadingBudget } from '@/core/plan/readingBudget';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { OtherPlan } from './linkState';
import { readPacked, readVersion } from './readQuery';
import { readState } from './readState';
import { upgrade } from './upgrades';

/** The second plan of a link that compares, packed in `b` with its own version and check; nothing without `b`. */
export async function readOther(
  packed: string | undefined,
  budget: ReadingBudget,
): Promise<{ readonly other?: OtherPlan; readonly problems: readonly LinkProblem[] }> {
  if (packed === undefined) return { problems: [] };
  const { parameters, problems: unpacked } = await readPacked(packed, 'b', budget);
  const { version, problems: versioned } = readVersion(parameters);
  const { plan, choices, problems: stated } = await readState(upgrade(parameters, version), budget);
  const problems = [...unpacked, ...versioned, ...stated];
  if (!plan) return { problems: [...problems, linkProblem('no-workload', 'b')] };
  const { pick, stamp } = choices;
  return { other: { plan, ...(pick ? { pick } : {}), ...(stamp ? { stamp } : {}) }, problems };
}
