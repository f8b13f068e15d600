import type { Origin } from '@/core/report/derivationStep';
import type { Words } from '@/core/words/en';
import type { LaterWords } from '@/core/words/laterEn';

/** Where a figure comes from, in a few words. */
export function originLabel(words: Words, later: LaterWords, origin: Origin): string {
  if (origin === 'plan') return later.derivation.originPlan;
  if (origin === 'steps') return later.derivation.originSteps;
  return words.source.short(origin.date, origin.place);
}
