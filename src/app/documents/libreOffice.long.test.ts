import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSentence, clusterText } from '@/core/report/document/answerSentence';
import { documentWords } from '@/core/report/document/testing/documentFor';
import { convertFiles, hasLibreOffice } from './testing/convertFiles';
import { officeDocumentNames, officeDocuments } from './testing/officeDocuments';
import { writeDocx } from './writeDocx';
import { writePptx } from './writePptx';

const isHere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: 'ignore' }).error === undefined;
const missing = [
  ...(hasLibreOffice ? [] : ['soffice']),
  ...(isHere('pdftotext', '-v') && isHere('pdfinfo', '-v') ? [] : ['pdftotext']),
];
const title =
  missing.length === 0 ? 'LibreOffice' : `LibreOffice (not run: ${missing.join(', ')} is missing)`;

/** The long and the unusual documents are converted in one language only, because that takes time. */
const inOne: Readonly<Record<string, string>> = { many: 'en', largest: 'zh-CN', estate: 'zh-CN' };

const files = officeDocumentNames.flatMap((name) =>
  (['en', 'zh-CN'] as const)
    .filter((language) => (inOne[name] ?? language) === language)
    .flatMap((language) =>
      (['docx', 'pptx'] as const).map((format) => ({ name, language, format })),
    ),
);

/** The most pages that a document may have. A plan of 300 workloads has two long tables. */
const mostPages = { many: 60, other: 5 };

describe.skipIf(missing.length > 0)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'streamsizer-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const names: string[] = [];
    for (const { name, language, format } of files) {
      const document = officeDocuments[name](language);
      const words = documentWords[language];
      const bytes = await (format === 'docx'
        ? writeDocx(document, words)
        : writePptx(document, words));
      const path = join(folder, `${name}.${language}.${format}.${format}`);
      writeFileSync(path, bytes);
      names.push(path);
    }
    await convertFiles(names, 'pdf', folder, join(folder, 'profile'));
  }, 300_000);

  it.each(files)('shows $name in $language from $format', ({ name, language, format }) => {
    const pdf = join(folder, `${name}.${language}.${format}.pdf`);
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    const document = officeDocuments[name](language);
    const words = documentWords[language];
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    const squeezed = (shown: string) => shown.replace(/\s/g, '');
    if (format === 'pptx') {
      expect(pages).toBe(3);
      expect(squeezed(text)).toContain(squeezed(clusterText(document, words)));
    } else {
      expect(pages).toBeGreaterThanOrEqual(name === 'many' ? 15 : 3);
      expect(pages).toBeLessThanOrEqual(name === 'many' ? mostPages.many : mostPages.other);
    }
    expect(squeezed(text)).toContain(squeezed(answerSentence(document, words)));
  });

  it.each(files.filter(({ format }) => format === 'docx'))(
    'fills every page of $name in $language but the last',
    ({ name, language, format }) => {
      const filled = filledPages(join(folder, `${name}.${language}.${format}.pdf`)).slice(0, -1);
      expect(filled.length).toBeGreaterThan(0);
      expect(Math.min(...filled)).toBeGreaterThan(0.65);
    },
  );
});

/** How far down the text of each page reaches, as a share of the height between its margins; without the footer. */
function filledPages(pdf: string): readonly number[] {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const margin = 51;
  const [first, last] = [margin, 842 - 58];
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) => {
      const ends = [...page.matchAll(/yMax="([\d.]+)"/g)].map(([, y]) => Number(y));
      return (Math.max(first, ...ends.filter((y) => y < last)) - first) / (last - first);
    });
}
