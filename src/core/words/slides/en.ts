import type { Phrases } from '@/core/words/phrases/en';

/** What slides alone say, in English: short labels where a document has room for whole ones. */
export const slides = ({ workers, isPool, nodes, cuName }: Phrases) => ({
  need: 'Need',
  unused: 'Unused',
  spare: `Spare ${workers}`,
  needAgainst: `Need against capacity, ${cuName}`,
  prices: (unit: string) => `Price, ${unit}`,
  best: 'cheapest',
  growth: `Capacity by number of ${isPool ? nodes : workers}, ${cuName}`,
  further: `with more ${isPool ? nodes : workers}`,
  /** A number of workers after a gap in the axis. */
  afterGap: (count: string) => `… ${count}`,
  /** Below a table that has more rows than fit. */
  firstRows: (shown: string, all: string) =>
    `The first ${shown} of ${all} rows; the documents as DOCX and XLSX have them all.`,
  moreNotes: (count: string) => `And ${count} more.`,
  open: 'Open this plan in StreamSizer',
  code: 'QR code of the link to this plan',
});

/** What every language says there. */
export type SlideWords = ReturnType<typeof slides>;
