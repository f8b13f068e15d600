import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { type PresetId, presetPlan } from '@/core/plan/presets';
import type { ShapeId } from '@/core/platforms/platform';
import { type DocumentOptions, documentOf } from '@/core/report/document/documentModel';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import type { Language } from '@/core/words/language';
import { spoken } from '@/core/words/testing/words';

/** A plan of the given fields, which must be a good one. */
export function officePlan(fields: object): Plan {
  const reading = parsePlan(fields);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const link =
  'https://sizer.example/streamsizer/#/size?v=1&w=orders-join~120000~complex~3000~core&w=clicks~400000~simple';

function made(plan: Plan, more: Partial<DocumentOptions> = {}, pick?: ShapeId) {
  return documentOf(answerTo(plan, pick), {
    productVersion: '1.2.3',
    date: '2026-11-20',
    link,
    ...more,
  });
}

function preset(id: PresetId, language: Language): Plan {
  return presetPlan(id, spoken[language].presets[id]);
}

const wideName = '华东区实时数据平台建设项目'.repeat(10).slice(0, 120);

const hostileLabels = {
  title: '<b>A & B</b> "quoted" \u0000\u0001\u000B ]]> \uD800 {HYPERLINK "x"} 🚀👩‍👩‍👧',
  customer: wideName,
  author: '=cmd|calc!A1\u202E & <script>',
  remark: 'A remark that goes on and on, with < and & in it. '.repeat(10).slice(0, 500),
};

/** Usual plans and extreme ones, which every office file must be able to show. */
export const officeDocuments = {
  small: (language: Language) => made(preset('log-filtering', language)),
  orders: (language: Language) =>
    made(preset('order-joins', language), {
      labels:
        language === 'en'
          ? {
              customer: 'Example Ltd.',
              author: 'Solution team',
              remark: 'Valid for 30 days; network and storage are quoted apart.',
            }
          : { customer: '示例科技有限公司', author: '解决方案部', remark: '报价 30 天内有效。' },
    }),
  picked: (language: Language) =>
    made(preset('festival-peak', language), { labels: { title: 'Festival' } }, '16c64g'),
  estate: (language: Language) => made(preset('existing-estate', language), { date: '' }),
  unpriced: () =>
    made(
      officePlan({
        title: 'Tokyo',
        workloads: [
          { name: 'clicks', qps: 2_000_000, complexity: 'simple' },
          { name: 'joins', qps: 90_000, complexity: 'complex' },
        ],
        spareSlaves: 1,
        masterCount: 1,
        priceList: 'intl-tokyo-2020-11',
      }),
      {},
      '24c96g',
    ),
  hostile: (language: Language) =>
    made(preset('shared-cluster', language), { labels: hostileLabels, link: `${link}&a="<b>'` }),
  many: () =>
    made(
      officePlan({
        title: wideName,
        workloads: Array.from({ length: 300 }, (_, i) => ({
          name: `${wideName.slice(0, 20 + (i % 60))} ${i}`,
          project: `project-${i % 7}`,
          qps: 1_000 * (i + 1),
          complexity: i % 3 === 0 ? 'simple' : 'complex',
        })),
        headroomPercent: 20,
      }),
      { link: `https://sizer.example/#/size?v=1&z=${'aB3_-'.repeat(900)}` },
    ),
  largest: () =>
    made(
      officePlan({
        workloads: [{ qps: 1e12, complexity: 'complex', recordsPerSecondPerCu: 1_000 }],
      }),
      { link: '#/size?qps=1' },
    ),
} as const;

export const officeDocumentNames = Object.keys(
  officeDocuments,
) as readonly (keyof typeof officeDocuments)[];
