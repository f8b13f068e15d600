import type { Plan } from '@/core/plan/planSchema';
import { findPlatform } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import type { SizingResult } from '@/core/sizing/result';
import { resultFile } from '@/core/sizing/resultFile';
import { ownedFigures } from './ownedCluster';
import { presentFile } from './presentFile';

/** A result as `streamsizer size` prints it; `present` is the change of the cluster that the plan says somebody has. */
export function sizedFile(plan: Plan, result: SizingResult) {
  const printed = resultFile(findPlatform(plan.platform), plan, result);
  const present = plan.current && changeOf(plan);
  return present ? { ...printed, present } : printed;
}

/** What becomes of that cluster; undefined where its product has no such cluster. Documents add renewals and more. */
function changeOf(plan: Plan) {
  const answering = answerOf(plan);
  const figures = answering.ok ? ownedFigures(answering.answer, undefined, null) : undefined;
  if (!figures) return undefined;
  const { renewal: _, full: __, newNodes: ___, ...change } = presentFile(figures);
  return change;
}
