import type { Citation, Place, SourceId } from '@/core/platforms/sources';
import { n } from '@/core/words/phrases/en';

const places: Readonly<Record<Place, string>> = {
  'chapter-1': 'ch. 1',
  'chapter-2': 'ch. 2',
  'chapter-3': 'ch. 3',
  'chapter-6': 'ch. 6',
  'chapter-7': 'ch. 7',
  'price-list': 'price list',
  billing: 'billing methods',
  faq: 'FAQ',
  limits: 'limits',
  scaling: 'change guide',
  'window-functions': 'window functions',
  functions: 'user-defined functions',
  'bucket-names': 'bucket names',
  vswitches: 'vSwitches',
  notice: 'service notice',
  example: 'example',
  unnamed: 'page not recorded',
};

const sourceNames: Readonly<Record<SourceId, string>> = {
  'prep-2019': 'Preparation guide, edition of 2019',
  'prep-2022': 'Preparation guide, edition of 2022',
  'sc-git': 'Documentation repository, 2018 to 2021',
  'help-eol': 'Notice that the service is discontinued, 2025',
  'oss-docs': 'OSS help, 2021',
  'vpc-docs': 'VPC help, 2025',
  'ram-docs': 'RAM help, 2025',
  example: 'Example cluster of StreamSizer',
};

/** In a column: the document and, where one spans years, the year of the text. */
const shortSources: Readonly<Record<SourceId, string>> = {
  'prep-2019': 'Guide',
  'prep-2022': 'Guide',
  'sc-git': 'Docs',
  'help-eol': 'Help centre',
  'oss-docs': 'OSS help',
  'vpc-docs': 'VPC help',
  'ram-docs': 'RAM help',
  example: 'Example',
};

/** The documents that facts come from, in English. */
export const sources = {
  source: {
    short: ({ sourceId, place, date }: Citation) =>
      `${shortSources[sourceId]} ${date.slice(0, 4)}, ${places[place]}`,
    places,
    names: sourceNames,
    full: ({ sourceId, place, date }: Citation, title: string, edition: string) =>
      `Source: ${sourceNames[sourceId]}, ${places[place]}, ${date} (${title}, ${edition})`,
    also: ({ sourceId, place, date }: Citation, facts: readonly string[]) =>
      `${sourceNames[sourceId]}, ${places[place]}, ${date}: ${facts.join('; ')}`,
    ours: 'Advice that is not in these sources is our own.',
    titled: (sourceId: SourceId, title: string) => `${sourceNames[sourceId]}: ${title}`,
    open: (position: number, subject: string, label: string) =>
      `Source of step ${n(position)}, ${subject}: ${label}`,
    document: 'Document',
    edition: 'Edition',
    place: 'Section',
    date: 'Date of the text',
    publisher: 'Publisher',
  },
};

/** What every language says there. */
export type SourcesWords = typeof sources;
