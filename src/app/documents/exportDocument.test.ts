import { expect, it } from 'vitest';
import { presetPlan } from '@/core/plan/presets';
import { answerOf } from '@/core/report/answer';
import { documentFormatNames } from '@/core/report/document/documentFormats';
import { documentOf } from '@/core/report/document/documentModel';
import { documentWords } from '@/core/report/document/testing/documentFor';
import { documentWithCharts } from '@/core/report/document/testing/documentWithCharts';
import { writeCsv } from '@/core/report/document/writeCsv';
import { spoken } from '@/core/words/testing/words';
import { type ExportFormat, exportDocument, exportName, formatText } from './exportDocument';

const { en } = spoken;

const answering = answerOf(presetPlan('order-joins', en.presets['order-joins']));
if (!answering.ok) throw new Error('the example has an answer');
const document = documentOf(answering.answer, {
  productVersion: '1.2.3',
  date: '2026-11-21',
  labels: { title: '<Offer>' },
});
const words = documentWords.en;
const parts = { card: 'answer', steps: 'growth', options: 'shapes' };

it('names a file for its title, its day and, where it is a picture, what it shows', () => {
  const names: Partial<Record<ExportFormat, string>> = {
    md: '-Offer- 2026-11-21.md',
    docx: '-Offer- 2026-11-21.docx',
    svg: '-Offer- 2026-11-21 answer.svg',
    'svg-steps': '-Offer- 2026-11-21 growth.svg',
    'png-options': '-Offer- 2026-11-21 shapes.png',
  };
  for (const [format, name] of Object.entries(names)) {
    const found = exportName(format as ExportFormat, document, words, parts);
    // A name does not start with a hyphen: a command would take it for an option.
    expect(found).toBe(name.replace(/^-/, ''));
  }
});

it('names and writes a chart of the document by its section', async () => {
  const charted = documentWithCharts('Offer');
  const day = '2026-11-22';
  const { title } = words.road.chart;
  expect(exportName('png-road', charted, words, parts)).toBe(`Offer ${day} ${title}.png`);
  const backlog = exportName('svg-risk-backlog', charted, words, parts);
  expect(backlog).toBe(`Offer ${day} ${words.risk.level.backlogHeading}.svg`);
  const file = await exportDocument('svg-risk-backlog', charted, words);
  expect(file.type).toBe('image/svg+xml');
  expect(await file.text()).toContain(words.risk.level.backlogHeading);
});

it('writes every text format as the report does, and HTML as a page of its own', async () => {
  for (const format of documentFormatNames) {
    const file = await exportDocument(format, document, words);
    expect(file.type, format).toMatch(/^[a-z]+\/[a-z+-]+/);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
    const written = formatText(format, document, words);
    if (format !== 'html') expect(text, format).toBe(written);
    else {
      expect(text).toContain(`<body>\n${written}</body>`);
      expect(text).toContain('<meta charset="utf-8"><title>&lt;Offer&gt;</title>');
    }
  }
  expect(formatText('csv', document, words)).toBe(writeCsv(document, words));
});
