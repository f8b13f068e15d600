import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findPlatform, platformRooms } from '@/core/platforms/registry';
import { type LeavingFigures, leavingOf, successorOf } from '@/core/report/leaving/leavingFigures';
import { leavingFile } from '@/core/report/leaving/leavingFile';
import { leavingChoices, readLeavingTerms } from '@/core/report/leaving/leavingTerms';
import { type Outcome, refuse } from './commandProblem';
import { type PlanInput, planFromInput } from './planFromInput';
import type { ByteSource } from './readInput';

export type LeavingRequest = PlanInput & {
  /** The terms as a link has them behind `leave=`; undefined where all are as usual. */
  readonly terms: string | undefined;
  /** The first day of the successor where the terms name none, as YYYY-MM-DD. */
  readonly date: string | undefined;
};

/** What leaving the plan's product for its successor costs, as indented JSON. */
export async function leavingCommand(
  { terms, date, ...input }: LeavingRequest,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const plan = await planFromInput(input, stdin);
  if (!plan.ok) return plan;
  const figures = leavingFigures(plan.value, terms, date);
  if (!figures.ok) return figures;
  return { ok: true, value: `${JSON.stringify(leavingFile(figures.value), null, 2)}\n` };
}

/** The figures of leaving by terms that were typed. Refused for a product that nothing follows, and for bad terms. */
export function leavingFigures(
  plan: Plan,
  terms: string | undefined,
  date: string | undefined,
): Outcome<LeavingFigures> {
  const to: Platform | undefined = successorOf(plan);
  if (!to) {
    const limit = platformRooms.flatMap(({ rules }) => (rules.successor ? [rules.id] : []));
    return refuse({ path: 'platform', code: 'not-one-of', limit, value: plan.platform });
  }
  const choices = leavingChoices(findPlatform(plan.platform), to);
  const reading = readLeavingTerms(terms ?? '', choices);
  const named = reading.problems.map(({ path, ...problem }) => ({
    ...problem,
    path: ['--terms', path].filter((part) => part !== '').join(' '),
  }));
  if (named.length > 0) return { ok: false, problems: named };
  const outcome = leavingOf(plan, reading.terms, date ?? null);
  return outcome.ok ? { ok: true, value: outcome.figures } : outcome;
}
