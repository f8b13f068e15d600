import type { Origin } from '@/core/report/derivationRow';
import type { Words } from '@/core/words/words';

/** Where a number comes from, in a few words. */
export function originLabel(words: Words, origin: Origin): string {
  if (origin === 'plan') return words.derivation.originPlan;
  if (origin === 'steps') return words.derivation.originSteps;
  return words.source.short(origin);
}
