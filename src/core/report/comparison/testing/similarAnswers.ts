import * as fc from 'fast-check';
import type { Plan, Workload } from '@/core/plan/planSchema';
import type { Answer } from '@/core/report/answer';
import { answerOf } from '@/core/report/answer';
import { answerArbitrary, answerTo } from '@/core/report/testing/answerArbitrary';

/** What a person may change about workloads between one plan and the next. */
const edits = ['remove', 'duplicate', 'swap', 'rename', 'unname', 'requeue', 'reload'] as const;

/** Two answers as people compare them: of two unrelated plans, or of one plan before and after some edits. */
export const answerPairs: fc.Arbitrary<readonly [Answer, Answer]> = fc.oneof(
  fc.tuple(answerArbitrary, answerArbitrary),
  fc
    .tuple(
      answerArbitrary,
      answerArbitrary,
      fc.array(fc.tuple(fc.constantFrom(...edits), fc.nat(), fc.nat()), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(([a, other, made, takesSettings]) => {
      const { workloads } = a.plan;
      const edited = made.reduce(edit, workloads);
      const plan: Plan = {
        ...(takesSettings ? other.plan : a.plan),
        workloads: edited.length > 0 ? edited : workloads,
      };
      return [a, plan] as const;
    })
    .filter(([, plan]) => answerOf(plan).ok)
    .map(([a, plan]) => [a, answerTo(plan)] as const),
);

function edit(
  workloads: Workload[],
  [kind, first, second]: readonly [(typeof edits)[number], number, number],
): Workload[] {
  const [i, j] = [first % Math.max(1, workloads.length), second % Math.max(1, workloads.length)];
  const [one, two] = [workloads[i], workloads[j]];
  if (!one || !two) return workloads;
  const { name: _, ...unnamed } = one;
  switch (kind) {
    case 'remove':
      return workloads.toSpliced(i, 1);
    case 'duplicate':
      return workloads.toSpliced(j, 0, one);
    case 'swap':
      return workloads.with(i, two).with(j, one);
    case 'rename':
      return workloads.with(i, { ...one, name: `job ${second % 3}` });
    case 'unname':
      return workloads.with(i, unnamed);
    case 'requeue':
      return workloads.with(i, { ...one, project: `team ${second % 2}` });
    case 'reload':
      return workloads.with(i, 'qps' in one ? { ...one, qps: second % 1e6 } : { ...one, cores: 3 });
  }
}
