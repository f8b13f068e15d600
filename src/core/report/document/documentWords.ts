import type { StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import type { OwnDocumentWords } from '@/core/words/document/en';
import type { Words } from '@/core/words/en';
import type { LaterWords } from '@/core/words/laterEn';
import type { ChecklistWords } from '@/core/words/provision/checklist/en';

/** One language, as documents speak it: the words of the page and their own. The caller loads all three. */
export type DocumentWords = {
  readonly page: Words;
  readonly later: Pick<
    LaterWords,
    'mix' | 'steps' | 'derivation' | 'printed' | 'source' | 'availability'
  >;
  readonly own: OwnDocumentWords;
  /** Heavy, so loaded only for a document with a checklist; without them its section is left out. */
  readonly provision?: ChecklistDocumentWords;
};

/** What the words of provisioning say of the checklist and its steps. */
export type ChecklistDocumentWords = {
  readonly checklist: Pick<
    ChecklistWords,
    | 'heading'
    | 'path'
    | 'paths'
    | 'phases'
    | 'statuses'
    | 'labels'
    | 'progress'
    | 'progressMore'
    | 'allDone'
    | 'nothingNow'
    | 'waitsFor'
    | 'unmet'
    | 'stale'
  >;
  readonly steps: Readonly<Record<StepId, { readonly title: string }>>;
};

/** The words that any document can be written with, one with a checklist too. */
export type FullDocumentWords = DocumentWords & { readonly provision: ChecklistDocumentWords };
