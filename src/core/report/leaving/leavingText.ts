import type { SectionsText } from '@/core/report/document/sectionsText';
import type { LeavingSentences } from '@/core/words/loadLeavingWords';
import type { LeavingFigures } from './leavingFigures';
import { leavingHeadline, leavingSections, payOffSentence } from './leavingSections';

/** What leaving costs, to be copied: what is left for what, the answer, and every section. */
export function leavingText(figures: LeavingFigures, words: LeavingSentences): SectionsText {
  return {
    heading: words.heading,
    sentences: [leavingHeadline(figures, words), payOffSentence(figures, words)],
    sections: leavingSections(figures, words),
  };
}
