import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentFor, documentWords } from '@/core/report/document/testing/documentFor';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { writeXlsx } from './writeXlsx';

const plan = planOf({
  workloads: [
    {
      name: '=HYPERLINK("http://a.example")',
      project: '_x0041_',
      qps: 10_000,
      complexity: 'complex',
    },
  ],
  headroomPercent: 10,
});
const document = documentFor(answerTo(plan), { title: '+1', author: 'A & B' });

async function partsOf(language: 'en' | 'zh-CN') {
  const parts = unzipSync(await writeXlsx(document, documentWords[language]));
  return (path: string) => {
    const part = parts[path];
    if (!part) throw new Error(`no part ${path}`);
    return strFromU8(part);
  };
}

describe('an XLSX file', () => {
  it('has a sheet for each part of the answer, named in its language', async () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const part = await partsOf(language);
      const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(
        ([, name]) => name,
      );
      expect(names).toEqual(Object.values(documentWords[language].workbook.sheets));
    }
  });

  it('is calculated anew when it is opened, and carries 11 CU for 10,000 records/s at 1,000 with 10 %', async () => {
    const part = await partsOf('en');
    expect(part('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(part('xl/worksheets/sheet6.xml')).toMatch(/<c r="K5"[^>]*><f>[^<]*<\/f><v>11<\/v><\/c>/);
  });

  it('keeps a person’s texts as texts, and as they were written', async () => {
    const part = await partsOf('en');
    const texts = part('xl/sharedStrings.xml');
    expect(texts).toContain('>=HYPERLINK(&quot;http://a.example&quot;)</t>');
    expect(texts).toContain('>_x005F_x0041_</t>');
    const formulas = [1, 2, 3, 4, 5, 6, 7].flatMap(
      (i) => part(`xl/worksheets/sheet${i}.xml`).match(/<f>[^<]*/g) ?? [],
    );
    expect(formulas.filter((formula) => /HYPERLINK|x0041/.test(formula))).toEqual([]);
    expect(part('docProps/core.xml')).toContain('<dc:creator>A &amp; B</dc:creator>');
  });

  it('has the same bytes again', async () => {
    const twice = [
      await writeXlsx(document, documentWords.en),
      await writeXlsx(document, documentWords.en),
    ];
    expect(twice[0]).toEqual(twice[1]);
  });
});
