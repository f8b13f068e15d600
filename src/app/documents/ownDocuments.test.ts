import { describe, expect, it } from 'vitest';
import { findPlatform, platformRooms } from '@/core/platforms/registry';
import type { PlatformRoom } from '@/core/platforms/room';
import { findSource } from '@/core/platforms/sources';
import { compareAnswers } from '@/core/report/comparison/compareAnswers';
import {
  writeComparisonCells,
  writeComparisonMarkdown,
} from '@/core/report/comparison/writeComparison';
import { documentFormatNames, documentFormats } from '@/core/report/document/documentFormats';
import { documentOf } from '@/core/report/document/documentModel';
import { pictureOf } from '@/core/report/embed/pictureOf';
import { pictureHtml, pictureMarkdown } from '@/core/report/embed/snippets';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { type Language, languages } from '@/core/words/language';
import { loadWords } from '@/core/words/loadWords';
import { exportName } from './exportDocument';
import { xmlParts } from './testing/readOffice';
import { writeDocx } from './writeDocx';
import { writePptx } from './writePptx';
import { writeXlsx } from './writeXlsx';

const [first, ...others] = platformRooms;

/** The size of each record, where rates are in bytes. */
const sizeOf = (platform: string) =>
  findPlatform(platform).rateUnit === 'megabytes' ? { recordBytes: 900 } : {};

const highestRate = (platform: string) => {
  const { complexRate, rateUnit } = findPlatform(platform);
  const key = rateUnit === 'megabytes' ? 'megabytesPerSecondPerCu' : 'recordsPerSecondPerCu';
  return { [key]: complexRate.value.hopeful, ...sizeOf(platform) };
};

/** A plan of every kind of work, with all that notes may speak of; the second has no cluster at the upper end of its range. */
const plansOf = (platform: string) => [
  planOf({
    platform,
    workloads: [
      { name: 'clicks', qps: 410_000, complexity: 'simple', ...sizeOf(platform) },
      {
        name: 'orders',
        project: 'shop',
        qps: 123_000,
        complexity: 'complex',
        ...sizeOf(platform),
      },
      {
        name: 'stock',
        project: 'shop',
        qps: 47_000,
        complexity: 'measured',
        recordsPerSecondPerCu: 6_100,
      },
      { name: 'jar', cores: 14, memoryGb: 60 },
    ],
    headroomPercent: 12,
    ...(findPlatform(platform).kind === 'machines' ? { spareSlaves: 1, masterCount: 1 } : {}),
  }),
  planOf({
    platform,
    workloads: [{ qps: 4_100_000, complexity: 'complex', ...highestRate(platform) }],
  }),
];

describe.each(others.map(({ rules }) => rules.id))('documents of the product %s', (platform) => {
  it.each(languages)('say nothing of the first product, in any format (%s)', async (language) => {
    const terms = await termsOf(language, platform);
    for (const plan of plansOf(platform)) {
      const texts = await documentsOf(plan, language);
      const found = Object.entries(texts).flatMap(([format, text]) =>
        terms
          .filter((term) => term.test(text))
          .map((term) => `${format}: ${term}: ${beside(text, term)}`),
      );
      expect(found).toEqual([]);
    }
  });
});

it('the documents of the first product hold every sort of term that is looked for', async () => {
  const [plan] = plansOf(first.rules.id);
  if (!plan) throw new Error('there are plans');
  const text = Object.values(await documentsOf(plan, 'en')).join('\n');
  const found = (await termsOf('en')).filter((term) => term.test(text)).length;
  expect(found).toBeGreaterThan(20);
});

/** The visible text of a plan's documents, by format. */
async function documentsOf(
  plan: ReturnType<typeof planOf>,
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  const spoken = await loadWords(language);
  const words = (await spoken.fetchSubjects(spoken.subjects))(plan.platform);
  const answer = answerTo(plan);
  const link = 'https://sizer.example/#/size?v=1';
  const document = documentOf(answer, {
    productVersion: '1.2.3',
    date: '2026-11-21',
    link,
    labels: { customer: 'Example Ltd.', author: 'Team', remark: 'Draft' },
  });
  const card = pictureOf(document, words);
  const picture = { ...card, source: 'card.svg', link };
  const comparison = compareAnswers(answer, answer, '2026-11-21');
  const choices = { isWhole: true, link };
  const files = { card: 'card', steps: 'growth', options: 'shapes' };
  return {
    ...Object.fromEntries(
      documentFormatNames.map((format) => [
        format,
        withoutTicks(documentFormats[format](document, words)),
      ]),
    ),
    xlsx: shownBy(await writeXlsx(document, words)),
    docx: shownBy(await writeDocx(document, words)),
    pptx: shownBy(await writePptx(document, words)),
    'picture as HTML': pictureHtml(picture),
    'picture as Markdown': pictureMarkdown(picture),
    'comparison as Markdown': writeComparisonMarkdown(comparison, { a: words, b: words }, choices),
    'comparison as cells': writeComparisonCells(comparison, { a: words, b: words }, choices),
    'file name': exportName('png', document, words, files),
  };
}

/** A picture without the figures along its axis: any of them may happen to be a figure of the first product. */
function withoutTicks(text: string): string {
  return text.replace(/text-anchor="end">[\d,]+<\/text>/g, '');
}

/** Texts, formulas and descriptions of an office file; without PowerPoint’s own hints such as “Click to edit Master text styles”. */
function shownBy(bytes: Uint8Array): string {
  return Object.entries(xmlParts(bytes))
    .filter(([path]) => !/(?:notes|slide)Master/.test(path))
    .flatMap(([, xml]) => [
      ...[...xml.matchAll(/ descr="([^"]*)"/g)].map(([, text]) => text ?? ''),
      xml.replace(/<[^>]*>/g, '\n'),
    ])
    .join('\n');
}

/** Names, figures and dates by which the first product would be recognised in the documents of another. */
async function termsOf(language: Language, other?: string): Promise<readonly RegExp[]> {
  const { names, rates } = await factsOf(first, language);
  const room = others.find(({ rules }) => rules.id === other);
  const own = room && (await factsOf(room, language));
  const isForeign = (text: string) => !own || ![...own.names, ...own.rates].includes(text);
  return [
    ...[...new Set(names)]
      .filter(isForeign)
      .map((name) => new RegExp(`${/^\w/.test(name) ? '\\b' : ''}${escaped(name)}`)),
    ...rates.filter(isForeign).map((rate) => new RegExp(`(?<![\\d,.])${rate}(?![\\d,.]\\d)`)),
  ];
}

async function factsOf({ rules, words }: PlatformRoom, language: Language) {
  const product = await words[language]();
  const { workers, coordinators, priceLists, notices } = rules;
  const shapes = [...workers, ...coordinators].map(({ shape }) => shape);
  const cited = [
    rules.cu.citation,
    rules.simpleRate.citation,
    rules.projectRule,
    rules.minimumWorkers.citation,
    rules.coordinatorCounts.citation,
    ...priceLists.flatMap(({ columns }) => columns.map(({ citation }) => citation)),
  ].map(({ sourceId }) => findSource(undefined, sourceId));
  const names = [
    product.name,
    product.shortName,
    ...[product.worker, product.coordinator].flatMap(({ one, many }) => [one, many]),
    ...shapes,
    ...shapes.map(product.shape),
    ...priceLists.map(({ id }) => id),
    ...Object.values(product.priceLists),
    ...priceLists.map(({ currency }) => currency),
    ...notices.map(({ date }) => date),
    ...cited.flatMap(({ title, publisher }) => [title, publisher]),
  ];
  const { simpleRate, complexRate, middleRate } = rules;
  const { cautious, hopeful } = complexRate.value;
  const rates = [simpleRate.value, cautious, hopeful, middleRate].map((rate) =>
    rate.toLocaleString('en'),
  );
  return { names, rates };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function beside(text: string, term: RegExp): string {
  const at = text.search(term);
  return text.slice(Math.max(0, at - 30), at + 50);
}
