import * as fc from 'fast-check';
import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import { plansWith } from '@/core/plan/testing/planArbitrary';
import type { PlatformId, ShapeId } from '@/core/platforms/platform';
import { defaultPlatform, findPlatform } from '@/core/platforms/registry';
import { type Answer, answerOf } from '@/core/report/answer';

const shapes: readonly ShapeId[] = findPlatform('blink-dedicated').workers.map(
  ({ shape }) => shape,
);

/** The answer of a plan that is not refused. */
export function answerTo(plan: Plan, pick?: ShapeId): Answer {
  const answering = answerOf(plan, pick);
  if (!answering.ok) throw new Error(JSON.stringify(answering.problems));
  return answering.answer;
}

/**
 * Loads that a double holds with many places to spare: below 1e6, and nothing between zero and a millionth; a few
 * workloads in a row, and small peak factors.
 */
function moderate(drawn: Workload): Workload {
  const near = (value: number) => (value < 1e-6 ? 0 : value % 1e6);
  const workload = withFew(drawn);
  if (!isThroughput(workload)) {
    return { ...workload, cores: near(workload.cores), memoryGb: near(workload.memoryGb) };
  }
  return workload.complexity === 'measured'
    ? {
        ...workload,
        qps: near(workload.qps),
        recordsPerSecondPerCu: Math.max(0.1, workload.recordsPerSecondPerCu),
      }
    : { ...workload, qps: near(workload.qps) };
}

function withFew(workload: Workload): Workload {
  const count = ((workload.count ?? 1) % 3) + 2;
  const few = workload.count === undefined ? workload : { ...workload, count };
  if (!isThroughput(few) || few.peakFactor === undefined) return few;
  return { ...few, peakFactor: 1.5 + (Math.floor(few.peakFactor) % 3) / 2 };
}

/** The plan with moderate figures. */
export function moderatePlan(plan: Plan): Plan {
  return { ...plan, workloads: plan.workloads.map(moderate) };
}

/** Plans with up to eight workloads and moderate figures: all have an answer. */
export function moderatePlansOn(platforms: readonly PlatformId[]): fc.Arbitrary<Plan> {
  return plansWith(8, platforms).map(moderatePlan);
}

/** Those of the default platform. */
export const moderatePlanArbitrary: fc.Arbitrary<Plan> = moderatePlansOn([defaultPlatform]);

/** Answers with the best or with any other option picked. */
export const answerArbitrary: fc.Arbitrary<Answer> = fc
  .tuple(moderatePlanArbitrary, fc.option(fc.constantFrom(...shapes), { nil: undefined }))
  .filter(([plan]) => answerOf(plan).ok)
  .map(([plan, pick]) => answerTo(plan, pick));
