import { demandOf } from '@/core/sizing/demand';
import type { Answer } from './answer';
import type { DerivationRow } from './derivationRow';
import { plus } from './formula';

/** Up to this many terms a sum is written out; beyond it stands as one figure. */
const writtenTerms = 6;

/**
 * For a product whose provider counts each job in whole CU, while the CU of a project are rounded up once here: what
 * the plan needs if every workload is rounded up by itself. Nothing where that is the same, or no such rule is known.
 */
export function deriveWholeJobs({ platform, plan, demand }: Answer): readonly DerivationRow[] {
  const { wholeJobs } = platform;
  if (!wholeJobs) return [];
  const byJob = demandOf({ ...platform, givenWhole: 'workload' }, plan);
  if (byJob.requiredCu === demand.requiredCu) return [];
  const value = Number(byJob.requiredCu);
  const parts = byJob.projects.map(({ requiredCu }) => Number(requiredCu));
  return [
    {
      kind: 'whole-jobs',
      subject: null,
      formula: parts.length <= writtenTerms ? plus(parts.map((part) => [part])) : [value],
      inputs: [{ name: 'need', value: Number(demand.requiredCu), origin: 'steps' }],
      result: { unit: 'cu', value },
      origin: wholeJobs,
    },
  ];
}
