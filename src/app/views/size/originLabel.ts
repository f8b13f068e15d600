import type { Origin } from '@/core/report/derivationRow';
import type { WordsWith } from '@/core/words/words';

/** Where a number comes from, in a few words. */
export function originLabel(words: WordsWith<'report'>, origin: Origin): string {
  if (origin === 'plan') return words.derivation.originPlan;
  if (origin === 'steps') return words.derivation.originSteps;
  if (origin === 'ours') return words.derivation.originOurs;
  return words.source.short(origin);
}
