import { minorDigits } from '@/core/quantity/money';
import { titleOf } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { answerSheet, resultLines } from './answerSheet';
import { decidesSheet } from './decidesSheet';
import { eventHoursSheet } from './eventHoursSheet';
import { failureSheet } from './failureSheet';
import { inputsSheet } from './inputsSheet';
import { leavingSheet } from './leavingSheet';
import { liveRoadOf } from './liveRoad';
import { needSheet } from './needSheet';
import { optionsSheet } from './optionsSheet';
import { ownGrowthSheet } from './ownGrowthSheet';
import { presentSheet } from './presentSheet';
import { pricesSheet } from './pricesSheet';
import { productsSheet } from './productsSheet';
import { roadDaysSheet } from './roadDays';
import { roadMonthsSheet } from './roadMonthsSheet';
import { roadSheet } from './roadSheet';
import { stepsSheet } from './stepsSheet';
import { whySheet } from './whySheet';
import type { Workbook } from './workbook';

/**
 * An answer as a workbook of formulas: change a load, a setting or a price, and the need, the options, the
 * answer and the steps follow by the engine's rules. The values it carries are those of the document.
 */
export function workbookOf(document: ReportDocument, words: FileWords): Workbook {
  const products = productsSheet(document, words);
  const failure = failureSheet(document, words);
  const decides = decidesSheet(document, words);
  const leaving = leavingSheet(document, words);
  const present = presentSheet(document, words);
  const live = liveRoadOf(document);
  const { road: said } = words;
  const days = live && said && roadDaysSheet(document, live, { ...words, road: said });
  const months = live && days && roadMonthsSheet(document, live, words, days);
  const road = roadSheet(document, words, live);
  const hours = live && months && eventHoursSheet(document, live, words);
  return {
    title: titleOf(document, words),
    author: document.labels.author,
    font: words.workbook.font,
    decimals: minorDigits(document.priceList.currency),
    sheets: [
      inputsSheet(document, words, resultLines(document, words), live !== undefined),
      answerSheet(document, words),
      optionsSheet(document, words),
      stepsSheet(document, words),
      pricesSheet(document, words),
      needSheet(document, words, live !== undefined),
      whySheet(document, words),
      ...(months ? [months] : []),
      ...(road ? [road] : []),
      ...(days && months ? [days] : []),
      ...(hours ? [hours] : []),
      ...(live?.hasOwnGrowth ? [ownGrowthSheet(document, words)] : []),
      ...(products ? [products] : []),
      ...(failure ? [failure] : []),
      ...(decides ? [decides] : []),
      ...(leaving ? [leaving] : []),
      ...(present ? [present] : []),
    ],
  };
}
