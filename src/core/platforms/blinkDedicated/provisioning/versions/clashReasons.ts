import type { GoalClause, GoalReason } from '@/core/platforms/versionPlanner';
import { versionKey } from './compareVersions';
import { isSameVersion, jobKey } from './versionState';

/**
 * Wishes that no state can fulfil together. Two wishes can only contradict each other when they are about the same
 * version, the current version, or the same job, so only those are compared.
 */
export function clashReasons(clauses: readonly GoalClause[]): readonly GoalReason[] {
  const reasons: GoalReason[] = [];
  const gone = new Map<string, GoalClause>();
  for (const clause of clauses)
    if (clause.kind === 'not-installed') gone.set(versionKey(clause.version), clause);
  const firsts = new Map<string, GoalClause>();
  for (const clause of clauses) {
    const going = gone.get(versionKey(clause.version));
    if (going && clause.kind !== 'not-installed') reasons.push(againstGoing(clause, going));
    const subject = subjectOf(clause);
    if (subject === undefined) continue;
    const first = firsts.get(subject);
    if (!first) firsts.set(subject, clause);
    else if (!isSameVersion(first.version, clause.version))
      reasons.push({ rule: 'contradiction', clauses: [first, clause] });
  }
  return reasons;
}

function subjectOf(clause: GoalClause): string | undefined {
  if (clause.kind === 'current') return 'current';
  return clause.kind === 'job-on' ? jobKey(clause.job) : undefined;
}

function againstGoing(clause: GoalClause, going: GoalClause): GoalReason {
  const { version } = clause;
  if (clause.kind === 'current') return { rule: 'not-installed', version };
  if (clause.kind === 'job-on') return { rule: 'job-refers', version, jobs: [clause.job] };
  return { rule: 'contradiction', clauses: [clause, going] };
}
