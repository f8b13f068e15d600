import type { Problem } from '@/core/plan/problem';
import { figureTermProblem, readFigureText, type TermBounds } from '@/core/report/terms/termBounds';
import type { CatchUp } from '@/core/sizing/catchUp';
import { operatorDefaults } from '@/core/sizing/catchUp';
import { mostKeyGroups } from '@/core/sizing/failure/usefulParallelism';

/*
 * What somebody says about failures that no plan says. A link carries it as one text, `name~value~name~value`, with
 * defaults left out.
 */

/** Every figure: its bounds, and what it is unless somebody says otherwise. Minutes of more than a year are refused. */
export const failureFields = {
  /** Minutes in which nothing is processed. The default is the operator's time of a restart. */
  down: { min: 0, max: 525_600, default: operatorDefaults.restartMinutes },
  /** Minutes since the last checkpoint: what came since is processed again. The default is ours. */
  checkpoint: { min: 0, max: 525_600, default: 5 },
  /** Minutes within which nothing is to be left over. The default is the operator's. */
  within: { min: 1, max: 525_600, default: operatorDefaults.catchUpMinutes },
  /** The load that keeps coming, in percent of the peak. */
  load: { above: 0, max: 100, default: 100 },
  /** The place of the job whose parallelism is looked at, from 1; the one that needs most unless given. */
  job: { min: 1, max: 10_000, isWhole: true },
  /** Key groups of that job; by the rule unless given. */
  groups: { min: 1, max: mostKeyGroups, isWhole: true },
  /** Partitions of its source. */
  partitions: { min: 1, max: 1_000_000, isWhole: true },
  /** The share of its most frequent key, in percent. */
  hottest: { above: 0, max: 100 },
  /** Parallel tasks that a CU runs. The default is ours. */
  tasks: { min: 1, max: 64, isWhole: true, default: 1 },
} as const satisfies Readonly<Record<string, TermBounds>>;

export type FailureTermId = keyof typeof failureFields;
export const failureTermIds = Object.keys(failureFields) as readonly FailureTermId[];

/** What was said; what is left out is as usual, or not known. */
export type FailureTerms = { readonly [Id in FailureTermId]?: number };

/** The terms as a text for a link; empty where nothing differs from the defaults. Equal terms give equal text. */
export function writeFailureTerms(terms: FailureTerms): string {
  return failureTermIds
    .flatMap((id) => {
      const { default: usual }: TermBounds = failureFields[id];
      const value = terms[id];
      return value === undefined || value === usual ? [] : [id, String(value)];
    })
    .join('~');
}

export type FailureReading = {
  readonly terms: FailureTerms;
  /** What could not be read; its `path` is the name of the term. */
  readonly problems: readonly Problem[];
};

/** The longest text that is read: more than all terms together need. */
const longestText = 400;

/**
 * Reads the text of a link for a plan of so many workloads. What cannot be read is named and left out, and everything
 * else is kept.
 */
export function readFailureTerms(text: string, workloads: number): FailureReading {
  if (text === '') return { terms: {}, problems: [] };
  if (text.length > longestText) {
    return { terms: {}, problems: [{ path: '', code: 'too-long', limit: longestText }] };
  }
  const pieces = text.split('~');
  const terms: Record<string, number> = {};
  const problems: Problem[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const [path = '', value = ''] = [pieces[i], pieces[i + 1]];
    const figure = readFigureText(value);
    const problem: Problem | undefined = isFailureTerm(path)
      ? figureTermProblem(path, figure, path === 'job' ? jobField(workloads) : failureFields[path])
      : { path, code: 'unknown-term' };
    if (problem) problems.push(problem);
    else terms[path] = figure;
  }
  return { terms, problems };
}

/** The place of a job in a plan of so many workloads. */
function jobField(workloads: number): TermBounds {
  return { ...failureFields.job, max: workloads };
}

/** A figure as it was given, or what it is unless somebody says otherwise. */
export function failureTerm(
  terms: FailureTerms,
  id: 'down' | 'checkpoint' | 'within' | 'load' | 'tasks',
): number {
  return terms[id] ?? failureFields[id].default;
}

/** The stop that the terms speak of. */
export function stopOf(terms: FailureTerms): CatchUp {
  return {
    downMinutes: failureTerm(terms, 'down'),
    replayMinutes: failureTerm(terms, 'checkpoint'),
    wantedMinutes: failureTerm(terms, 'within'),
  };
}

function isFailureTerm(name: string): name is FailureTermId {
  return Object.hasOwn(failureFields, name);
}
