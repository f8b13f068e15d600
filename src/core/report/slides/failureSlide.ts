import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { failureSections, failureText } from '@/core/report/failure/failureSections';
import type { TableSlide } from './slideParts';

/**
 * The slide of what fails: which price buys which risk, or of a product bought in units how soon it has caught up;
 * undefined where the document does not say it.
 */
export function failureSlide(
  { failure }: ReportDocument,
  words: FileWords,
): TableSlide | undefined {
  if (!failure) return undefined;
  const sections = failureSections(failure, words);
  const prices = sections.find(({ kind }) => kind === 'risk-price');
  const shown = prices ?? sections.find(({ kind }) => kind === 'risk-level');
  const [table] = shown?.tables ?? [];
  if (!shown || !table) return undefined;
  const { price: said } = words.risk;
  const { slaveCount, slave, masterCount, master } = failure.answer.option;
  const answer = said.answer(said.machines(slaveCount, slave, masterCount, master));
  return {
    title: `${words.risk.heading}${words.document.colon}${shown.heading}`,
    sentence: failureText(failure, words),
    table: {
      ...table,
      answerRow: prices ? table.rows.findIndex(([cluster]) => cluster?.text === answer) : 0,
    },
  };
}
