import { documentDecides } from '@/core/report/decides/documentDecides';
import { documentFailure } from '@/core/report/failure/failureSections';
import { isPool } from '@/core/report/isPool';
import { documentLeaving } from '@/core/report/leaving/leavingSections';
import { documentPresent } from '@/core/report/present/presentSections';
import { documentOffers } from '@/core/report/products/documentOffers';
import { documentRoad } from '@/core/report/road/roadSections';
import { mixSentence } from './answerPhrases';
import { answerSection } from './answerSection';
import { checklistSection } from './checklistSection';
import { headOf, titleOf } from './documentHead';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { hasPriceList } from './hasPriceList';
import { inputSection } from './inputSection';
import { type DocumentSection, type HeadLine, sectionOf } from './layoutParts';
import { processSection } from './processSection';
import { derivationSection, optionsSection, sourcesSection, stepsSection } from './tableSections';

/** A document in one language, in reading order, before any format: head, inputs, answer, and what explains it. */
export type DocumentLayout = {
  readonly language: string;
  readonly title: string;
  readonly head: readonly HeadLine[];
  readonly sections: readonly DocumentSection[];
};

/** Puts every number and sentence of a document in its place, once for all formats. Texts are raw: each format escapes. */
export function layOut(document: ReportDocument, words: DocumentWords): DocumentLayout {
  const { provision, forProduct, leaving: said, owned, risk } = words;
  const { road: overTime, decides: deciding } = words;
  const { checklist, products, leaving, present, failure, road, decides } = document;
  return {
    language: words.language,
    title: titleOf(document, words),
    head: headOf(document, words),
    sections: [
      inputSection(document, words),
      ...(present && owned ? documentPresent(present, owned) : []),
      answerSection(document, words),
      ...(document.processes ? [processSection(document.processes, words)] : []),
      ...(document.notes.length > 0
        ? [sectionOf('notes', words.answer.notes, { items: document.notes.map(words.note) })]
        : []),
      ...(isPool(document)
        ? []
        : [
            optionsSection(document, words),
            ...(hasPriceList(document)
              ? [
                  sectionOf('mix', words.mix.heading, {
                    paragraphs: [mixSentence(document, words)],
                  }),
                ]
              : []),
          ]),
      stepsSection(document, words),
      derivationSection(document, words),
      ...(road && overTime ? documentRoad(road, { ...words, road: overTime }) : []),
      ...(products && forProduct ? documentOffers(products, forProduct) : []),
      ...(failure && risk ? documentFailure(failure, { ...words, risk }) : []),
      ...(decides && deciding ? documentDecides(decides, { ...words, decides: deciding }) : []),
      ...(leaving && said ? documentLeaving(leaving, said) : []),
      ...(checklist && provision ? [checklistSection(checklist, words, provision)] : []),
      sourcesSection(document, words),
    ],
  };
}
