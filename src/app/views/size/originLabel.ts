import type { Origin } from '@/core/report/derivationStep';
import type { LaterWords } from '@/core/words/laterEn';

/** Where a figure comes from, in a few words. */
export function originLabel(later: LaterWords, origin: Origin): string {
  if (origin === 'plan') return later.derivation.originPlan;
  if (origin === 'steps') return later.derivation.originSteps;
  return later.source.short(origin);
}
