import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetPlan } from '@/core/plan/presets';
import type { ShapeId } from '@/core/platforms/platform';
import {
  documentArbitrary,
  documentFor,
  documentWords,
} from '@/core/report/document/testing/documentFor';
import { findXmlFault } from '@/core/report/document/testing/findXmlFault';
import { stepRows } from '@/core/report/stepRows';
import { answerArbitrary, answerTo } from '@/core/report/testing/answerArbitrary';
import { pricingOf } from '@/core/sizing/pricing';
import { planOf } from '@/core/sizing/testing/planOf';
import { noPrice, noWorkerPrice } from './exactFormula';
import { formulasOf, namedCells, shownBy } from './testing/namedCells';
import { workbookOf } from './workbookOf';
import { workbookParts } from './workbookParts';

const wordsArbitrary = fc.constantFrom(documentWords.en, documentWords['zh-CN']);

/** What Excel 2010, LibreOffice and WPS all know. */
const commonFunctions = new Set(
  'AND COUNT IF INDEX INT ISERROR ISNUMBER LEN LOG10 MATCH MAX MIN NA OR ROUND ROW ROWS SUBSTITUTE SUM SUMIFS SUMPRODUCT'.split(
    ' ',
  ),
);

const orders = workbookOf(
  documentFor(answerTo(presetPlan('order-joins', documentWords.en.firstPreset)), {
    customer: 'Example Ltd.',
    remark: '=1+1',
  }),
  documentWords.en,
);

describe('the workbook of an answer', () => {
  it('carries the values of the engine in every formula, for programs that do not calculate', () => {
    fc.assert(
      fc.property(answerArbitrary, wordsArbitrary, (answer, words) => {
        const workbook = workbookOf(documentFor(answer), words);
        const shown = (name: string) => namedCells(workbook, name).map(shownBy);
        const { options, demand } = answer.result;
        const inOrder = shown('WorkerShapes').map((label) =>
          options.find(({ slave }) => words.shape(slave) === label),
        );
        expect(shown('NeedCu')).toEqual([demand.requiredCu]);
        expect(shown('PeakCu')).toEqual([demand.peakCu]);
        expect(shown('TotalLoad')).toEqual([demand.recordsPerSecond]);
        expect(shown('OptionWorkers')).toEqual(inOrder.map((option) => option?.slaveCount));
        expect(shown('OptionCapacity')).toEqual(inOrder.map((option) => option?.capacityCu));
        const { workerMinor: minorOf } = pricingOf(answer.platform, answer.plan);
        const none = (slave: ShapeId) => (minorOf(slave) === undefined ? noWorkerPrice : noPrice);
        expect(shown('OptionPrice')).toEqual(
          inOrder.map((o) => o?.price?.amount ?? (o && none(o.slave))),
        );
        expect(shown('OptionRank')).toEqual(inOrder.map((o) => (o ? options.indexOf(o) + 1 : 0)));
        const [chosen] = shown('AnswerShape');
        expect(inOrder[Number(chosen) - 1]).toBe(answer.option);
      }),
    );
  });

  it('lists the steps of the answer with nothing behind the last', () => {
    fc.assert(
      fc.property(answerArbitrary, wordsArbitrary, (answer, words) => {
        const { sheets } = workbookOf(documentFor(answer), words);
        const rows = sheets.find(({ name }) => name === words.workbook.sheets.steps)?.rows ?? [];
        const shown = rows
          .slice(-13)
          .map(({ cells }) => cells.slice(0, 4).map((c) => c && shownBy(c)));
        const steps = stepRows(answer).map(({ step, carries }) => [
          step.slaveCount,
          step.capacityCu,
          carries ?? '',
          words.shape(step.master),
        ]);
        const rest = Array.from({ length: 13 - steps.length }, () => ['', '', '', '']);
        expect(shown).toEqual([...steps, ...rest]);
      }),
    );
  });

  it('has the same formulas whatever people have written into the plan and its labels', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const { title, customer, author, remark } = {
          title: 'a',
          customer: 'b',
          author: 'c',
          remark: 'd',
        };
        const plain = {
          ...document,
          labels: { title, customer, author, remark },
          plan: {
            ...document.plan,
            title: document.plan.title === null ? null : 'e',
            workloads: document.plan.workloads.map((workload) => ({ ...workload, name: 'f' })),
          },
        };
        const marked = { ...document, labels: { ...plain.labels, ...given(document.labels) } };
        expect(formulasOf(workbookOf(marked, words))).toEqual(formulasOf(workbookOf(plain, words)));
      }),
    );
  });

  it('asks only for functions that every spreadsheet has, and for names that it defines', () => {
    const names = new Set(orders.sheets.flatMap((sheet) => Object.keys(sheet.names)));
    for (const formula of formulasOf(orders)) {
      const bare = formula.replace(/"[^"]*"/g, '');
      for (const [, word = '', call] of bare.matchAll(/([A-Za-z_]{2,}\d*)(\()?/g)) {
        if (call) expect(commonFunctions).toContain(word);
        else if (!/^[A-Z]{1,3}$/.test(word)) expect(names).toContain(word);
      }
    }
    for (const name of names) expect(namedCells(orders, name).length).toBeGreaterThan(0);
  });

  it('is well-formed in every part for any plan, and has the same bytes again', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const parts = workbookParts(workbookOf(document, words));
        for (const part of Object.values(parts)) {
          const body = part.replace(/^<\?xml[^>]*>\n/, '').replace(/(<\/?)(?:cp|dc):/g, '$1');
          expect(findXmlFault(body)).toBeUndefined();
          expect(part).not.toMatch(/undefined|NaN|Infinity/);
        }
        expect(workbookParts(workbookOf(document, words))).toEqual(parts);
      }),
    );
  });

  it('begins with the labels, the version, the date, the price list and the link', () => {
    const head = orders.sheets[0]?.rows
      .slice(0, 10)
      .map(({ cells }) => cells.map((c) => c && shownBy(c)));
    expect(head).toEqual([
      ['Orders platform'],
      [
        'Product',
        'Alibaba Cloud Realtime Compute, dedicated Blink clusters: no new and no upgrade orders since 2022-11-15, renewals of at most 4 months',
      ],
      ['Customer', 'Example Ltd.'],
      ['Remark', '=1+1'],
      ['Made with', 'StreamSizer 1.2.3'],
      ['Date', '2026-11-20'],
      [
        'Prices',
        'Mainland China, since 2020-10; in force since 2020-10-28, last seen in force on 2021-06-09, 6 years old',
      ],
      ['Link', '#/size?v=1&qps=5'],
      [
        'List price of 2020-10-28, 6 years old; last seen in force on 2021-06-09. Sizing figures are the provider’s rules of thumb (2019). Prices are list prices of the date shown, without discounts; data stores and Internet traffic are billed separately.',
      ],
      [],
    ]);
  });

  it('lets no long title run over the width of a sheet, which paper would shrink to a line', () => {
    const plan = planOf({ workloads: [{ qps: 1, complexity: 'simple' }] });
    const document = documentFor(answerTo(plan), { title: '方案'.repeat(250) });
    for (const { name, rows } of workbookOf(document, documentWords.en).sheets) {
      const long = rows.filter(({ cells }) =>
        cells.some((cell) => cell && /方案方案/.test(String(shownBy(cell)))),
      );
      expect(long.length, name).toBe(1);
      for (const { cells, joinedFrom, height = 0 } of long) {
        expect([cells[0]?.style.wraps, joinedFrom], name).toEqual([true, 0]);
        expect(height, name).toBeGreaterThan(60);
      }
    }
  });

  it('leads back by its link, even one too long to be shown whole', () => {
    const plan = planOf({ workloads: [{ qps: 1, complexity: 'simple' }] });
    for (const length of [10, 1_500]) {
      const link = `https://sizer.example/#/size?p=${'x'.repeat(length)}&a="<b>'`;
      const document = { ...documentFor(answerTo(plan)), link };
      const parts = workbookParts(workbookOf(document, documentWords.en));
      const relations = parts['xl/worksheets/_rels/sheet1.xml.rels'];
      const target = link.replace('&', '&amp;').replace('"<b>', '%22%3Cb%3E');
      expect(relations).toContain(`Target="${target}" TargetMode="External"`);
      expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<hyperlink ref="B\d+" r:id="rId1"\/>/);
      expect(parts['xl/sharedStrings.xml']?.includes('x'.repeat(200))).toBe(false);
    }
  });

  it('has no link where there is no address to open', () => {
    const parts = workbookParts(orders);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toBeUndefined();
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<hyperlink');
  });

  it('says that a link is too long instead of showing a part of it', () => {
    const plan = planOf({ workloads: [{ qps: 1, complexity: 'simple' }] });
    const document = { ...documentFor(answerTo(plan)), link: `#/size?p=${'x'.repeat(5_000)}` };
    const { sheets } = workbookOf(document, documentWords.en);
    const texts = sheets[0]?.rows.flatMap(({ cells }) =>
      cells.map((cell) => cell && shownBy(cell)),
    );
    expect(texts).toContain(documentWords.en.workbook.linkTooLong);
    expect(JSON.stringify(texts)).not.toContain('xxxx');
  });
});

/** The labels that are given, by name. */
function given(labels: Readonly<Record<string, string | null>>) {
  return Object.fromEntries(Object.entries(labels).filter(([, label]) => label !== null));
}
