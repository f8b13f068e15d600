import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { presetPlan } from '@/core/plan/presets';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { spoken } from '@/core/words/testing/words';
import { documentFormats } from './documentFormats';
import { documentFor, documentWords } from './testing/documentFor';

const { en } = spoken;

/** Whole documents, to be read through whenever they change; `npx vitest run src/core/report/document/golden -u` renews them. */

/** No price for a chosen shape, resources among throughput work, a name that wants to be more than a name. */
function hostilePlan() {
  const reading = parsePlan({
    title: 'A | B <title>',
    workloads: [
      { name: '=SUM(A1) [x](http://a.example)', qps: 45_000.5, complexity: 'complex' },
      { name: '- two\nlines', project: 'p|q', cores: 4.5, memoryGb: 30 },
      { qps: 9_000, complexity: 'measured', recordsPerSecondPerCu: 1_850 },
    ],
    headroomPercent: 12.5,
    masterCount: 1,
    priceList: 'intl-tokyo-2020-11',
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const documents = {
  orders: documentFor(answerTo(presetPlan('order-joins', en.presets['order-joins'])), {
    title: 'Proposal',
    customer: 'Example Ltd.',
    author: 'Sales',
    remark: 'Valid for 30 days',
  }),
  hostile: documentFor(answerTo(hostilePlan(), '24c96g'), { customer: '＝cmd' }),
};

describe('a whole document', () => {
  const cases = (['orders', 'hostile'] as const).flatMap((name) =>
    (['en', 'zh-CN'] as const).flatMap((language) =>
      (['md', 'csv'] as const).map((format) => ({ name, language, format })),
    ),
  );
  it.each(cases)('$name in $language as $format is the one on file', async (wanted) => {
    const { name, language, format } = wanted;
    const text = documentFormats[format](documents[name], documentWords[language]);
    const file = new URL(`./golden/${name}.${language}.${format}`, import.meta.url);
    await expect(text).toMatchFileSnapshot(fileURLToPath(file));
  });
});
