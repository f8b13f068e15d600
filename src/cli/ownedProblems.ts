import type { Plan } from '@/core/plan/planSchema';
import { platformFor } from '@/core/plan/platformFor';
import type { Problem } from '@/core/plan/problem';
import { presentClusterOf } from '@/core/sizing/present/presentCluster';

/** What is wrong with the cluster that a plan says somebody has: without it an answer would speak of a new order. */
export function ownedProblems(plan: Plan): readonly Problem[] {
  if (!plan.current) return [];
  const reading = presentClusterOf(platformFor(plan), plan, plan.current);
  return reading.ok ? [] : reading.problems;
}
