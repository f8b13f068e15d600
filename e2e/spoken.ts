import { spoken as languages } from '@/core/words/testing/words';
import type { Subject, WordsWith } from '@/core/words/words';

/** Everything that the page says, by language. */
export const spoken = languages;

export type Spoken = WordsWith<Subject>;
