import {
  amountCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import type { PresentSentences } from '@/core/words/loadPresentWords';
import { citedText } from './changesSection';
import type { PresentFigures } from './presentFigures';

/** What falls due: until when it is paid, what happens then, and each renewal with its price. */
export function renewalSection(
  { renewal }: PresentFigures,
  { words }: PresentSentences,
): readonly DocumentSection[] {
  if (!renewal) return [];
  const { rule, due, daysLeft, released, renewals } = renewal;
  const said = words.present.renewal;
  const cite = citedText(words);
  const bounds = [rule.fewestMonths, ...(rule.mostMonths ? [rule.mostMonths] : [])];
  const sources = [...new Set(bounds.map(({ citation }) => cite(citation)))];
  return [
    sectionOf('present-renewal', said.heading, {
      paragraphs: [
        said.due(due, daysLeft),
        words.present.changes.cited(said.released(released), [
          cite(rule.releasedAfterDays.citation),
        ]),
        said.rule(rule.fewestMonths.value, rule.mostMonths?.value, sources),
      ],
      tables: [
        {
          columns: [
            textColumn(said.by),
            numberColumn(said.months),
            textColumn(said.until),
            numberColumn(said.price),
          ],
          rows: renewals.map(({ by, months, until, price }) => [
            textCell(by),
            numberCell(months, words.number),
            textCell(until),
            price
              ? { ...amountCell(price, words.amount), text: words.money(price) }
              : textCell(words.answer.priceNone),
          ]),
        },
      ],
    }),
  ];
}

/** Addresses of the machines that come anew, and what else to prepare for them. */
export function addressesSection(
  { addresses, changes }: PresentFigures,
  { words, known }: PresentSentences,
): readonly DocumentSection[] {
  if (!addresses) return [];
  const said = words.present.addresses;
  const cite = citedText(words);
  return [
    sectionOf('present-addresses', said.heading, {
      paragraphs: [said.needed(addresses.newNodes, addresses.smallestMask)],
      items: (changes?.addresses ?? []).map(({ code, citations }) =>
        words.present.changes.cited(known.remarks[code] ?? code, citations.map(cite)),
      ),
    }),
  ];
}
