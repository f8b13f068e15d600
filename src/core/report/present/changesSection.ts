import type { Citation } from '@/core/platforms/sources';
import {
  type DocumentSection,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import type { PresentSentences } from '@/core/words/loadPresentWords';
import type { PresentFigures } from './presentFigures';

/** What each way of billing allows and forbids, with sources, and where these differ; nothing where nothing is known. */
export function changesSection(
  { changes }: PresentFigures,
  { words, known }: PresentSentences,
): readonly DocumentSection[] {
  if (!changes) return [];
  const said = words.present.changes;
  const billings = [...new Set(changes.changes.flatMap(({ verdicts }) => Object.keys(verdicts)))];
  const cite = citedText(words);
  return [
    sectionOf('present-changes', said.heading, {
      paragraphs: changes.remarks.map(({ code, citations }) =>
        said.cited(known.remarks[code] ?? code, citations.map(cite)),
      ),
      tables:
        changes.changes.length === 0
          ? []
          : [
              {
                columns: [
                  textColumn(said.change),
                  ...billings.map((billing) => textColumn(words.plan.billings[billing] ?? billing)),
                  textColumn(said.beside),
                  textColumn(words.source.document),
                ],
                rows: changes.changes.map(({ change, verdicts, citation }) => [
                  textCell(said.kinds[change]),
                  ...billings.map((billing) => {
                    const verdict = verdicts[billing];
                    return textCell(verdict ? said.verdicts[verdict] : words.options.none);
                  }),
                  textCell(known.beside[change] ?? ''),
                  textCell(cite(citation)),
                ]),
              },
            ],
    }),
  ];
}

/** A source as it stands in brackets. */
export function citedText({ source }: PresentSentences['words']): (citation: Citation) => string {
  return (citation) => source.short(citation);
}
