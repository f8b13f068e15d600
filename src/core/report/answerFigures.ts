import { type Price, reductionOf } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { ProcessCounts } from '@/core/report/processCounts';
import type { Words } from '@/core/words/words';

/** A figure of the answer as people read it, and what it is. */
export type AnswerFigure = { readonly value: string; readonly name: string };

type Figures = Pick<
  ReportDocument['figures'],
  'price' | 'capacityCu' | 'requiredCu' | 'nodeCount' | 'stepCu' | 'utilisationPercent'
>;

type Processes = Pick<ProcessCounts, 'needed' | 'slotsEach'> | undefined;

/** Price, capacity, machines, processes, scaling step and utilisation of the chosen cluster. */
export function answerFigures(
  figures: Figures,
  processes: Processes,
  words: Words,
): readonly AnswerFigure[] {
  const { price, capacityCu, requiredCu, nodeCount, stepCu, utilisationPercent } = figures;
  const { answer, options } = words;
  return [
    ...reductionFigures(price, words),
    price
      ? { value: words.money(price), name: answer.per[price.per] }
      : { value: options.none, name: answer.priceNone },
    { value: words.cu(capacityCu), name: answer.capacityFor(requiredCu) },
    { value: words.number(nodeCount), name: answer.machines },
    ...processesFigure(processes, words),
    { value: words.cu(stepCu), name: answer.step },
    { value: words.percent(utilisationPercent), name: answer.utilisation },
  ];
}

/** How many processes carry the need; nothing where the product has none. */
export function processesFigure(processes: Processes, words: Words): readonly AnswerFigure[] {
  if (!processes) return [];
  const name = words.processes.figure(processes.slotsEach);
  return [{ value: words.number(processes.needed), name }];
}

/** What the list asks for a price, and the discount on it; nothing where the list price is paid. */
export function reductionFigures(price: Price | null, words: Words): readonly AnswerFigure[] {
  const reduction = price ? reductionOf(price) : undefined;
  if (!reduction) return [];
  return [
    { value: words.money(reduction.list), name: words.answer.listPrice },
    { value: `−${words.money(reduction.off)}`, name: words.answer.reduction },
  ];
}
