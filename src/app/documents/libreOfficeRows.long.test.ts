import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentFor, documentWords } from '@/core/report/document/testing/documentFor';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { type Entry, withInputs } from '@/core/report/workbook/testing/withInputs';
import { type TypedRow, withRows } from '@/core/report/workbook/testing/withRows';
import type { Workbook } from '@/core/report/workbook/workbook';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { workbookParts } from '@/core/report/workbook/workbookParts';
import { planOf } from '@/core/sizing/testing/planOf';
import { convertFiles, hasLibreOffice } from './testing/convertFiles';
import { namedTexts, recalculate } from './testing/recalculate';

const longest = 600_000;
const title = 'rows and widths in LibreOffice (skipped where there is no soffice command)';
const words = documentWords.en;
const { tooManyRows, rowsBelow, noNeed } = words.workbook;

function bytesOf(workbook: Workbook): Uint8Array {
  const parts = Object.entries(workbookParts(workbook));
  return zipSync(Object.fromEntries(parts.map(([path, part]) => [path, strToU8(part)])));
}

/** 50 CU of its own; each added row is one CU more. */
const plan = planOf({ workloads: [{ qps: 50_000, complexity: 'complex' }] });
const workbook = workbookOf(documentFor(answerTo(plan)), words);
const kinds = workbook.sheets[0]?.names.WorkloadKinds;
const added = (count: number): readonly TypedRow[] =>
  Array.from({ length: count }, () => ({ kind: 'complex', load: 1_000 }));

describe.skipIf(!hasLibreOffice)(title, () => {
  it(
    'counts rows wherever a person inserts them, and says in words what it does not count',
    async () => {
      if (!kinds) throw new Error('the kinds have a name');
      const rows = workbook.sheets[0]?.rows ?? [];
      const first = rows.findIndex(({ cells }) => cells[2]?.style.role === 'input') + 1;
      const last = kinds.lastRow;
      const typed = (entry: Entry) =>
        withInputs(workbook, { WorkloadKinds: ['complex'], WorkloadLoads: [entry] });
      const cases: readonly (readonly [Workbook, string, string])[] = [
        [workbook, '50', ''],
        [withRows(workbook, first, added(1)), '51', ''],
        [withRows(workbook, first + 1, added(1)), '51', ''],
        [withRows(workbook, last, added(1)), '51', ''],
        [withRows(workbook, first, added(50)), '100', ''],
        // The tenth empty row is the last that 51 counted ones leave room for.
        [withRows(workbook, last, added(40)), '90', ''],
        [withRows(workbook, last, added(41)), '#N/A', tooManyRows('51')],
        [withRows(workbook, first, added(51)), '#N/A', tooManyRows('51')],
        [withRows(workbook, last + 1, added(1)), '#N/A', rowsBelow],
        [typed('many'), '#VALUE!', noNeed],
      ];
      const sheets = workbook.sheets.map(({ name }) => name);
      const books = cases.map(([book]) => ({ bytes: bytesOf(book), sheets }));
      const calculated = await recalculate(books);
      const told = calculated.map((cells, i) => {
        const inputs = cells.get(sheets[0] ?? '')?.flat() ?? [];
        const fault = [tooManyRows('51'), rowsBelow, noNeed].find((one) => inputs.includes(one));
        return [namedTexts(cases[i]?.[0] ?? workbook, cells, 'NeedCu')[0], fault ?? ''];
      });
      expect(told).toEqual(cases.map(([, need, fault]) => [need, fault]));
    },
    longest,
  );

  it(
    'shows loads of a trillion and prices of billions as figures',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'streamsizer-wide-'));
      const largest = planOf({ workloads: [{ qps: 1e12, complexity: 'complex' }] });
      const languages = ['en', 'zh-CN'] as const;
      const files = languages.map((language) => {
        const path = join(folder, `${language}.xlsx`);
        const book = workbookOf(documentFor(answerTo(largest)), documentWords[language]);
        writeFileSync(path, bytesOf(book));
        return path;
      });
      try {
        await convertFiles(files, 'pdf', folder, join(folder, 'profile'));
        for (const [i, file] of files.entries()) {
          const pdf = file.replace('.xlsx', '.pdf');
          const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
          expect(text).toContain('1,000,000,000,000');
          expect(text).not.toContain('##');
          // A page for each sheet, since rows for more workloads are folded away; only the derivation, which is the
          // last one, may be longer.
          const lastSheet = text.split('\f')[workbook.sheets.length - 1]?.trim();
          const { why } = documentWords[languages[i] ?? 'en'].workbook.sheets;
          expect(lastSheet?.startsWith(why)).toBe(true);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    longest,
  );
});
