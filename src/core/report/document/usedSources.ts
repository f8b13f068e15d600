import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findPlatform, sourcesOf } from '@/core/platforms/registry';
import { saleNotice } from '@/core/platforms/saleNotice';
import {
  type Citation,
  findSource,
  type Place,
  type Sourced,
  type SourceId,
} from '@/core/platforms/sources';
import type { DerivationRow } from '@/core/report/derivationRow';
import type { Note } from '@/core/sizing/note';

/** A document of the ledger with the places in it that were used, in order of first use. */
export type UsedSource = {
  readonly id: SourceId;
  readonly title: string;
  readonly edition: string;
  readonly date: string;
  readonly publisher: string;
  readonly places: readonly { readonly place: Place; readonly date: string }[];
};

/** The ledger entries behind every figure and note of a document and behind its notice of sale, each once. */
export function usedSources(
  plan: Plan,
  derivation: readonly DerivationRow[],
  notes: readonly Note[],
  prices: Citation | null,
): readonly UsedSource[] {
  const platform = findPlatform(plan.platform);
  const origins = derivation.flatMap(({ origin, inputs }) => [
    ...inputs.map((input) => input.origin),
    origin,
  ]);
  const citations = [
    ...origins.filter((origin) => typeof origin !== 'string'),
    ...(prices ? [prices] : []),
    ...(platform.packing ? [platform.packing.memoryCitation] : []),
    ...platform.notices
      .filter(({ code }) => code === saleNotice(platform)?.code)
      .map(({ citation }) => citation),
    ...notes.flatMap((note) => citationsOf(platform, note)),
  ];
  const placesById = new Map<SourceId, Map<string, UsedSource['places'][number]>>();
  for (const { sourceId, place, date } of citations) {
    const places = placesById.get(sourceId) ?? new Map();
    placesById.set(sourceId, places.set(`${place} ${date}`, { place, date }));
  }
  const sources = sourcesOf(platform, plan.priceList);
  return [...placesById].map(([id, places]) => {
    const { title, edition, date, publisher } = findSource(sources, id);
    return { id, title, edition, date, publisher, places: [...places.values()] };
  });
}

/** The source of a note's rule; notes that follow from prices and steps alone have none. */
function citationsOf(platform: Platform, note: Note): readonly Citation[] {
  switch (note.code) {
    case 'not-for-sale':
      return platform.notices
        .filter(({ date }) => date === note.values.since)
        .map(({ citation }) => citation);
    case 'one-master':
      return [platform.coordinatorCounts.citation];
    case 'above-95-at-peak':
      return behind(platform.busyPercent);
    case 'window-job-small':
      return behind(platform.windowJobCu);
    case 'job-limit':
      return behind(platform.jobMaximumCu);
    default:
      return [];
  }
}

function behind(fact: Sourced<unknown> | undefined): readonly Citation[] {
  return fact ? [fact.citation] : [];
}
