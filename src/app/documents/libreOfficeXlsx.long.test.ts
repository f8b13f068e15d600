import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import type { Answer } from '@/core/report/answer';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { answerArbitrary, answerTo } from '@/core/report/testing/answerArbitrary';
import { noPrice, noWorkerPrice } from '@/core/report/workbook/exactFormula';
import { type Entry, withInputs } from '@/core/report/workbook/testing/withInputs';
import type { Sheet, Workbook } from '@/core/report/workbook/workbook';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { rankOptions } from '@/core/sizing/options';
import { planOf } from '@/core/sizing/testing/planOf';
import { alikePricingArbitrary } from '@/core/sizing/testing/pricingArbitrary';
import type { Language } from '@/core/words/language';
import { spokenOf } from '@/core/words/testing/words';
import type { Subject, WordsWith } from '@/core/words/words';
import { hasLibreOffice } from './testing/convertFiles';
import { patchXlsx } from './testing/patchXlsx';
import { type CalculatedSheets, namedTexts, recalculate } from './testing/recalculate';
import { asWritten, lawExchanges, realExchanges } from './testing/xlsxExchanges';
import { writeXlsx } from './writeXlsx';

/**
 * A file is written for one plan, the inputs of another are typed into it, and LibreOffice calculates it: what it
 * then shows must be what the engine says of the other plan.
 */
/** In milliseconds. It takes a minute on two idle cores; the limit is generous: time is not what is tested. */
const longest = 600_000;
const title = 'a workbook that LibreOffice calculates (skipped where there is no soffice command)';

describe.skipIf(!hasLibreOffice)(title, () => {
  it(
    'comes to every figure of the engine once its inputs are those of another plan',
    async () => {
      const exchanges = [...realExchanges(), ...lawExchanges(180)];
      const books = exchanges.map(({ from, to, language }) => {
        const [workbook, other] = [bookOn(from, language), bookOn(to, language)];
        return { document: from, language, workbook, typed: other };
      });
      const calculated = await calculate(books);
      expect(calculated.length).toBeGreaterThan(190);
      const faults = exchanges.flatMap(({ name, to }, i) => {
        const found = books[i]?.typed.sheets.flatMap((sheet) =>
          faultsOf(sheet, calculated[i]?.get(sheet.name) ?? []),
        );
        return found?.length === 0 ? [] : [{ name, plan: JSON.stringify(to.plan), found }];
      });
      expect(faults).toEqual([]);
    },
    longest,
  );

  it(
    'ranks the shapes by any prices that a person enters, ties and gaps included',
    async () => {
      const cases = fc.sample(fc.tuple(answerArbitrary, alikePricingArbitrary(blinkDedicated)), 40);
      const books = cases.map(([answer, pricing]) => {
        const workbook = bookOn(answer, 'en');
        const prices = blinkDedicated.workers.map(({ shape }) =>
          amountOf(pricing.workerMinor(shape)),
        );
        return typing(answer, workbook, { WorkerPrices: prices });
      });
      const calculated = await calculate(books);
      const shapes = blinkDedicated.workers.map(({ shape }) => shape);
      cases.forEach(([answer, invented], i) => {
        const plan = asWritten(answer.plan);
        const pricing = { ...invented, discountPercent: plan.discountPercent ?? 0 };
        const { requiredCu } = answerTo(plan).result.demand;
        const options = rankOptions(blinkDedicated, plan, pricing, requiredCu);
        const shown = (name: string) => numbersOf(books[i]?.workbook, calculated[i], name);
        const inOrder = shapes.map(
          (shape) => options.findIndex(({ slave }) => slave === shape) + 1,
        );
        expect(shown('OptionRank')).toEqual(inOrder);
        expect(shown('OptionPrice')).toEqual(
          inOrder.map((rank, i) => {
            const none = pricing.workerMinor(shapes[i] ?? '4c16g') === undefined;
            return options[rank - 1]?.price?.amount ?? (none ? noWorkerPrice : noPrice);
          }),
        );
        expect(shown('OptionCoordinator')).toEqual(
          inOrder.map(
            (rank) =>
              blinkDedicated.coordinators.findIndex(
                ({ shape }) => shape === options[rank - 1]?.master,
              ) + 1,
          ),
        );
      });
    },
    longest,
  );

  it(
    'says an error rather than leave out a workload that it cannot calculate',
    async () => {
      const plan = planOf({ workloads: [{ qps: 50_000, complexity: 'complex' }] });
      const good: Readonly<Record<string, Entry>> = {
        WorkloadKinds: 'complex',
        WorkloadLoads: 50_000,
      };
      const rows: readonly Readonly<Record<string, Entry>>[] = [
        good,
        { ...good, WorkloadRates: null },
        { ...good, WorkloadKinds: null },
        { ...good, WorkloadKinds: 'nonsense' },
        { ...good, WorkloadLoads: -1 },
        { ...good, WorkloadLoads: 'many' },
        { ...good, WorkloadKinds: 'measured', WorkloadRates: null },
        { ...good, WorkloadRates: 0 },
        { WorkloadKinds: 'cores and memory', WorkloadCores: 'two', WorkloadMemory: 4 },
        { WorkloadKinds: 'complex', WorkloadLoads: 1e13 },
      ];
      const answer = answerTo(plan);
      const workbook = bookOn(answer, 'en');
      const books = rows.map((row) =>
        typing(answer, workbook, Object.fromEntries(Object.entries(row).map(([k, v]) => [k, [v]]))),
      );
      const calculated = await calculate(books);
      const needs = calculated.map((sheets) => namedTexts(workbook, sheets, 'NeedCu')[0] ?? '');
      expect(needs.slice(0, 2)).toEqual(['50', '50']);
      for (const need of needs.slice(2)) expect(need).toMatch(/^#(N\/A|VALUE!)$/);
    },
    longest,
  );
});

/** Without a title of the plan, so that the inputs of every workbook begin in the same row. */
function documentOn({ plan, option }: Answer) {
  const { title: _, ...rest } = asWritten(plan);
  return documentFor(answerTo(rest, option.slave), { title: 'Exchange' });
}

function wordsFor({ plan }: Answer, language: Language): WordsWith<Subject> {
  return spokenOf(plan.platform)[language];
}

function bookOn(answer: Answer, language: Language): Workbook {
  return workbookOf(documentOn(answer), wordsFor(answer, language));
}

type Book = {
  readonly document: Answer;
  readonly language: Language;
  readonly workbook: Workbook;
  readonly typed: Workbook;
};

function typing(
  document: Answer,
  workbook: Workbook,
  entries: Readonly<Record<string, readonly Entry[]>>,
): Book {
  return { document, language: 'en', workbook, typed: withInputs(workbook, entries) };
}

async function calculate(books: readonly Book[]): Promise<readonly CalculatedSheets[]> {
  const files = books.map(async ({ document, language, workbook, typed }) => {
    const file = await writeXlsx(documentOn(document), wordsFor(document, language));
    const sheets = workbook.sheets.map(({ name }) => name);
    return { bytes: patchXlsx(file, workbook, typed), sheets };
  });
  return recalculate(await Promise.all(files));
}

/** The cells whose calculated value is not the one that the other plan's workbook carries. */
function faultsOf(sheet: Sheet, cells: readonly (readonly string[])[]): readonly string[] {
  return sheet.rows.flatMap((row, i) =>
    row.cells.flatMap((cell, j) => {
      if (cell?.kind !== 'formula') return [];
      const got = cells[i]?.[j] ?? '';
      const place = `${sheet.name} ${i + 1}/${j + 1}`;
      return isSame(cell.cached, got) ? [] : [`${place}: ${got} is not ${cell.cached}`];
    }),
  );
}

/** Figures to 12 digits, so whole numbers below 1e12 exactly; below one to 12 decimals. */
function isSame(cached: number | string, got: string): boolean {
  if (typeof cached === 'string') return got === cached;
  return got !== '' && Math.abs(Number(got) - cached) <= 1e-12 * Math.max(1, Math.abs(cached));
}

function amountOf(minor: number | undefined): number | null {
  return minor === undefined ? null : minor / 100;
}

function numbersOf(
  workbook: Workbook | undefined,
  sheets: CalculatedSheets | undefined,
  name: string,
) {
  return workbook && sheets ? namedTexts(workbook, sheets, name).map(Number) : [];
}
