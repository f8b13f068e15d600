import { describe, expect, it } from 'vitest';
import { findRoom } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { documentFormats } from '@/core/report/document/documentFormats';
import { documentOf, type PlainDocument } from '@/core/report/document/documentModel';
import { documentWords } from '@/core/report/document/testing/documentFor';
import { slideDeck } from '@/core/report/slides/slideDeck';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { needing } from '@/core/sizing/testing/planOf';
import { loadPresentWords } from '@/core/words/loadPresentWords';
import { loadWords } from '@/core/words/loadWords';
import { presentFigures } from './presentFigures';

const plan = needing(200);
const changes = await findRoom(plan.platform).changes?.load();

function documentWith(isOwned: boolean): PlainDocument {
  const answering = answerOf(plan, '24c96g');
  if (!answering.ok) throw new Error('the plan has no answer');
  const current = { slave: '24c96g', slaveCount: 7, master: '8c32g', renewal: '2027-01-31' };
  const outcome = presentFigures(answering.answer, current, changes, '2026-11-22');
  if (!outcome.ok) throw new Error('the cluster is refused');
  const given = { productVersion: '1', date: '2026-11-22' };
  return documentOf(answering.answer, isOwned ? { ...given, present: outcome.figures } : given);
}

describe.each(['en', 'zh-CN'] as const)(
  'a document on a cluster that is there in %s',
  async (language) => {
    const owned = await loadPresentWords(await loadWords(language), plan.platform);
    const words = { ...documentWords[language], owned };
    const headline = {
      en: 'Add 3 × 24-core 96 GB Slaves to your 7',
      'zh-CN': '增加 3 台 24 核 96 GB',
    };

    it.each(['md', 'csv', 'tsv', 'html', 'txt'] as const)('says the change as %s', (format) => {
      expect(documentFormats[format](documentWith(true), words)).toContain(headline[language]);
      expect(documentFormats[format](documentWith(false), words)).not.toContain(headline[language]);
    });

    it('says it before the cluster of a new order', () => {
      const text = documentFormats.md(documentWith(true), words);
      const { orderHeading } = owned.words.present;
      expect(text).toContain(orderHeading);
      expect(text.indexOf(headline[language])).toBeLessThan(text.indexOf(orderHeading));
    });

    it('calls the shape neither chosen nor the answer', () => {
      const document = documentWith(true);
      const { rank } = document.answer;
      expect(rank).toBeGreaterThan(1);
      expect(documentFormats.md(document, words)).toContain(
        owned.words.present.standing(rank, 7, true),
      );
      expect(documentFormats.md(documentWith(false), words)).not.toContain(
        owned.words.present.orderHeading,
      );
    });

    it('begins the slides with the change, its price and its figures', () => {
      const { answer } = slideDeck(documentWith(true), words);
      expect(answer.cluster).toContain(headline[language]);
      expect(answer.standing).toBe(owned.words.present.heading);
      // 7 + 3 machines with 21 CU each.
      expect(answer.figures.map(({ value }) => value)).toContain(words.cu(210));
    });

    it('says what is there on one slide alone, so that the first has room for its letters', () => {
      const { answer, present } = slideDeck(documentWith(true), words);
      expect(present?.sentence).toBeDefined();
      expect(answer.remarks).not.toContain(present?.sentence);
      expect(answer.remarks[0]).toMatch(/^(?:By the list|按价目表)/);
    });

    it('has a sheet and a slide of it', () => {
      const sheets = workbookOf(documentWith(true), words).sheets;
      expect(sheets.at(-1)?.name).toBe(owned.words.present.sheet);
      expect(workbookOf(documentWith(false), words).sheets).toHaveLength(sheets.length - 1);
      const slide = slideDeck(documentWith(true), words).present;
      expect(slide?.title).toContain(headline[language]);
      expect(slide?.table.rows[slide.table.answerRow]?.[0]?.text).toBe('7\u00a0→\u00a010');
    });
  },
);

it('has the differences as JSON', () => {
  const text = documentFormats.json(documentWith(true), documentWords.en);
  expect(JSON.parse(text).present).toMatchObject({
    cluster: { slave: '24c96g', slaveCount: 7 },
    target: { workerChange: 3, capacityChange: 63, priceChange: { amount: 15_630 } },
    renewal: { due: '2027-01-31', released: '2027-02-07' },
    newNodes: 6,
  });
  const bare = documentFormats.json(documentWith(false), documentWords.en);
  expect(JSON.parse(bare)).not.toHaveProperty('present');
});
