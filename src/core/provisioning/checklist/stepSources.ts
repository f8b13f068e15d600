import type { Citation } from '@/core/platforms/sources';
import type { Step } from '@/core/platforms/step';

/** A place in a document and the facts of a step that are found there. */
export type FactSource = { readonly citation: Citation; readonly facts: readonly string[] };

/** The places of a step's further facts, each once, in order of first use. */
export function factSources(step: Pick<Step, 'facts'>): readonly FactSource[] {
  const byPlace = new Map<string, { citation: Citation; facts: string[] }>();
  for (const { fact, citation } of step.facts) {
    const key = JSON.stringify(citation);
    const found = byPlace.get(key);
    if (found) found.facts.push(fact);
    else byPlace.set(key, { citation, facts: [fact] });
  }
  return [...byPlace.values()];
}
