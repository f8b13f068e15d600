import type { StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import type { ChecklistWords } from '@/core/words/provision/checklist/en';
import type { Words } from '@/core/words/words';

/** One language, as documents speak it. */
export type DocumentWords = Words & {
  /** What a document with a checklist says of its steps; without it that section is left out. */
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
export type FullDocumentWords = Words & { readonly provision: ChecklistDocumentWords };
