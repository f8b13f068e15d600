import type { CitedNames } from '@/core/platforms/provisioning';
import type { Citation, Place, SourceId } from '@/core/platforms/sources';
import { labels } from '@/core/words/labels/en';
import { n, type Phrases } from '@/core/words/phrases/en';

/** The prices that a user has typed for a product. */
const ownPrices = { name: 'Own list of prices', short: 'Own prices' };

/** The documents that facts come from, in English. */
export function sources({ product }: Phrases) {
  const named = (id: SourceId) => (id === 'own-prices' ? ownPrices : product.sources[id]);
  const sourceName = (id: SourceId) => named(id)?.name ?? id;
  const placeName = (place: Place) =>
    place === 'own-prices' ? 'own figures' : (product.places[place] ?? place);
  /** Document and section; `more` names those that only steps cite. */
  const where = ({ sourceId, place }: Citation, more?: CitedNames) =>
    `${named(sourceId)?.name ?? more?.sources[sourceId] ?? sourceId}, ${place === 'own-prices' ? placeName(place) : (product.places[place] ?? more?.places[place] ?? place)}`;
  return {
    source: {
      short: ({ sourceId, place, date }: Citation) =>
        `${named(sourceId)?.short ?? sourceId} ${date.slice(0, 4)}, ${placeName(place)}`,
      placeName,
      sourceName,
      full: (cited: Citation, title: string, edition: string, more?: CitedNames) =>
        `Source: ${where(cited, more)}, ${cited.date} (${title}, ${edition})`,
      also: (cited: Citation, facts: readonly string[], more?: CitedNames) =>
        `${where(cited, more)}, ${cited.date}: ${facts.join('; ')}`,
      ours: 'Advice that is not in these sources is our own.',
      titled: (sourceId: SourceId, title: string) =>
        `${sourceName(sourceId)}: ${product.sources[sourceId]?.title ?? title}`,
      open: (position: number, subject: string, label: string) =>
        `Source of step ${n(position)}, ${subject}: ${label}`,
      document: 'Document',
      edition: 'Edition',
      place: 'Section',
      date: 'Date of the text',
      publisher: labels.publisher,
    },
  };
}

/** What every language says there. */
export type SourcesWords = ReturnType<typeof sources>;
