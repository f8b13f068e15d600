import type { DocumentWords } from '@/core/report/document/documentWords';
import type { SlideWords } from '@/core/words/slides/en';

/** One language as slides speak it. The caller loads all parts. */
export type DeckWords = DocumentWords & { readonly slides: SlideWords };
