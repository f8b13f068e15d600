import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformRooms } from '@/core/platforms/registry';
import { slideDeck } from '@/core/report/slides/slideDeck';
import { answerTo, moderatePlansOn } from '@/core/report/testing/answerArbitrary';
import { findFaults } from '@/core/report/workbook/testing/exchangeInputs';
import { isTold } from '@/core/report/workbook/testing/isTold';
import { withInputs } from '@/core/report/workbook/testing/withInputs';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { spokenOf } from '@/core/words/testing/words';
import { documentFormatNames, documentFormats } from './documentFormats';
import { documentFor } from './testing/documentFor';

const pools = platformRooms.map(({ rules }) => rules).filter(({ kind }) => kind === 'pool');
const texts = documentFormatNames.filter((format) => format !== 'json');

/** What only machines of several shapes have: roles, spares, shapes, ranks, mixes, the cheapest of several. */
const foreign = {
  en: /\bslaves?\b|\bmasters?\b|spare|shape|machine|cheapest|\brank|\bmix\b(?! of jobs)|undefined|NaN| {2}[^|\s]/i,
  'zh-CN': /slaves?|masters?|备用|机型|机器|最低价|排名|混用|undefined|NaN| {2}[^|\s]/i,
};

const workloads = [
  { name: 'orders', project: 'core', qps: 500_000, complexity: 'complex', recordBytes: 400 },
  { name: 'legacy', project: 'old', cores: 3, memoryGb: 20 },
];

const plans = pools.flatMap(({ id, priceLists, management }) =>
  [{}, { discountPercent: 10 }, ...(management ? [{ workspaces: 4 }] : [])].flatMap((more) =>
    priceLists.map((list) =>
      planOf({ platform: id, workloads, headroomPercent: 10, priceList: list.id, ...more }),
    ),
  ),
);

describe('a document of a pool', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    it.each(texts)(`says what a pool has and nothing of machines, as %s, ${language}`, (format) => {
      for (const plan of plans) {
        const document = documentFor(answerTo(plan));
        const written = documentFormats[format](document, spokenOf(plan.platform)[language]);
        const visible = written
          .replace(/<style[\s\S]*?<\/style>|style="[^"]*"|#\/[^\s"`]*/g, '')
          .replace(/\n +/g, '\n');
        expect(foreign[language].exec(visible)?.[0]).toBeUndefined();
      }
    });

    it(`has slides and a workbook of units, ${language}`, () => {
      for (const plan of plans) {
        const words = spokenOf(plan.platform)[language];
        const document = documentFor(answerTo(plan));
        const deck = slideDeck(document, words);
        expect(deck.options).toBeUndefined();
        const { sheets } = workbookOf(document, words);
        const shown = sheets.flatMap(({ name, rows }) => [
          name,
          ...rows.flatMap(({ cells }) =>
            cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])),
          ),
        ]);
        for (const text of [JSON.stringify(deck), ...shown]) {
          expect(foreign[language].exec(text)?.[0]).toBeUndefined();
        }
      }
    });
  }

  it('has JSON of units, without what machines alone have', () => {
    const [plan] = plans;
    if (!plan) throw new Error('there are pools');
    const json = documentFormats.json(documentFor(answerTo(plan)), spokenOf(plan.platform).en);
    const keys = new Set([...json.matchAll(/"(\w+)":/g)].map(([, key]) => key));
    for (const key of ['slave', 'slaveCount', 'master', 'masterCount', 'spareSlaves', 'mix']) {
      expect(keys).not.toContain(key);
    }
    expect(JSON.parse(json)).toMatchObject({ options: [{ kind: 'pool' }] });
  });

  it('says how many workspaces follow from the projects, or how many the plan has', () => {
    const said = (more: Readonly<Record<string, unknown>>) => {
      const plan = planOf({ platform: 'flink-managed', workloads, ...more });
      return documentFormats.txt(documentFor(answerTo(plan)), spokenOf(plan.platform).en);
    };
    expect(said({})).toContain('Workspaces: 2, one for each project.');
    expect(said({ workspaces: 3 })).toContain('Workspaces: 3.');
  });
});

describe('the workbook of a pool', () => {
  it('comes to every figure of the engine', () => {
    // For a headroom of 1e-100 % the engine adds a CU, which no spreadsheet can tell.
    const any = moderatePlansOn(pools.map(({ id }) => id))
      .map((plan) => ({ ...plan, headroomPercent: Number(plan.headroomPercent.toFixed(4)) }))
      .filter((plan) => isTold(answerTo(plan)));
    fc.assert(
      fc.property(any, (plan) => {
        const { en } = spokenOf(plan.platform);
        expect(findFaults(workbookOf(documentFor(answerTo(plan)), en)).slice(0, 3)).toEqual([]);
      }),
      { numRuns: cases(40) },
    );
  });

  it('follows another number of workspaces and another price', () => {
    const words = spokenOf('flink-managed').en;
    const bookOf = (more: Readonly<Record<string, unknown>>) =>
      workbookOf(
        documentFor(answerTo(planOf({ platform: 'flink-managed', workloads, ...more }))),
        words,
      );
    const typed = withInputs(bookOf({ workspaces: 2 }), { Workspaces: [5] });
    const found = findFaults(typed, bookOf({ workspaces: 5 }));
    // The last sheet says that it is as exported.
    expect(found.filter((fault) => !fault.includes(words.workbook.sheets.why))).toEqual([]);
  });
});
