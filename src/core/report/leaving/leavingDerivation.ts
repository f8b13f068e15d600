import {
  type DocumentSection,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { writeFormula } from '@/core/report/formula';
import type { LeavingSentences } from '@/core/words/loadLeavingWords';
import type { LeavingFigures } from './leavingFigures';
import { type LeavingLine, leavingLines } from './leavingLines';

/** Every calculation with its formula, result and origin. */
export function leavingDerivation(
  figures: LeavingFigures,
  words: LeavingSentences,
): DocumentSection {
  const { derivation: said, sides } = words;
  return sectionOf('leaving-why', said.heading, {
    tables: [
      {
        columns: [
          textColumn(said.step),
          textColumn(said.formula),
          textColumn(said.result),
          textColumn(said.source),
        ],
        rows: leavingLines(figures).map((line) => [
          textCell(lineName(line, words)),
          textCell(writeFormula(line.formula, sides.to.derivation.figure)),
          textCell(resultText(line, words)),
          textCell(originText(line, words)),
        ]),
      },
    ],
  });
}

function lineName({ kind, estimate, billing }: LeavingLine, words: LeavingSentences): string {
  const { derivation: said, sides } = words;
  return said.of(said.kinds[kind], [
    ...(estimate ? [words.estimates[estimate]] : []),
    ...(billing ? [sides.to.plan.billings[billing] ?? billing] : []),
  ]);
}

function resultText({ result }: LeavingLine, words: LeavingSentences): string {
  const { derivation: said, sides, unknown } = words;
  switch (result.unit) {
    case 'price':
      return result.value ? sides.to.money(result.value) : unknown;
    case 'factor':
      return said.factor(result.value);
    case 'days':
      return said.days(result.value);
    case 'cu':
      return sides.to.cu(result.value);
  }
}

function originText(
  { origin }: LeavingLine,
  { derivation: said, sides }: LeavingSentences,
): string {
  if (typeof origin === 'string') return said.origins[origin];
  const { source } = origin.of === 'own' ? sides.own : sides.to;
  return said.published(source.short(origin.citation));
}
