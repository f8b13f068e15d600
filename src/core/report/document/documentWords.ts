import type { ProvisioningWords } from '@/core/platforms/provisioning';
import type { DecidesWords } from '@/core/words/decides/en';
import type { LeavingSentences } from '@/core/words/loadLeavingWords';
import type { PresentSentences } from '@/core/words/loadPresentWords';
import type { ChecklistWords } from '@/core/words/provision/checklist/en';
import type { RiskWords } from '@/core/words/risk/en';
import type { RoadWords } from '@/core/words/road/en';
import type { WordsWith } from '@/core/words/words';

/** One language, as documents speak it. */
export type DocumentWords = WordsWith<'report'> & {
  /** What a document with a checklist says of its steps; without it that section is left out. */
  readonly provision?: ChecklistDocumentWords;
  /** The same language for other products; without it a document says nothing of them. */
  readonly forProduct?: WordsOf;
  /** What it says of leaving the plan's product; without it that section is left out. */
  readonly leaving?: LeavingSentences;
  /** What it says of the plan over time; without it that section is left out. */
  readonly road?: RoadWords;
  /** What it says of a cluster that somebody has; without it that section is left out. */
  readonly owned?: PresentSentences;
  /** What it says of failures; without it that section is left out. */
  readonly risk?: RiskWords;
  /** What it says of what decides; without it that section is left out. */
  readonly decides?: DecidesWords;
};

/** The words of a language for plans of a product. */
export type WordsOf = (platform: string) => WordsWith<'products'>;

/** The words that a document of any format can be written with. */
export type FileWords = DocumentWords & WordsWith<'slides' | 'workbook' | 'risk' | 'decides'>;

/** What the words of provisioning say of the checklist and its steps. */
export type ChecklistDocumentWords = {
  readonly checklist: Pick<
    ChecklistWords,
    | 'heading'
    | 'path'
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
  /** What the plan's product says of them. */
  readonly product: Pick<ProvisioningWords, 'paths' | 'phases' | 'steps' | 'values'>;
};

/** The words that any document can be written with, one with a checklist too. */
export type FullDocumentWords = WordsWith<'report'> & {
  readonly provision: ChecklistDocumentWords;
};
