import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Workbook } from '@/core/report/workbook/workbook';
import { convertFiles } from './convertFiles';

/** Cells of each sheet by its name, as LibreOffice has calculated them. */
export type CalculatedSheets = ReadonlyMap<string, readonly (readonly string[])[]>;

type Book = { readonly bytes: Uint8Array; readonly sheets: readonly string[] };

/** How many files one LibreOffice process is given: with more than about 240 it stops without a message. */
const filesAtOnce = 130;

/** Opens workbooks in LibreOffice, has it calculate them, and reads the results. One start for many files. */
export async function recalculate(books: readonly Book[]): Promise<readonly CalculatedSheets[]> {
  const calculated: CalculatedSheets[] = [];
  for (let i = 0; i < books.length; i += filesAtOnce) {
    calculated.push(...(await recalculateAtOnce(books.slice(i, i + filesAtOnce))));
  }
  return calculated;
}

async function recalculateAtOnce(files: readonly Book[]): Promise<readonly CalculatedSheets[]> {
  const folder = mkdtempSync(join(tmpdir(), 'streamsizer-xlsx-'));
  try {
    const [books, cells, profile] = ['books', 'cells', 'profile'].map((name) => join(folder, name));
    if (!books || !cells || !profile) throw new Error('three folders');
    mkdirSync(books);
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), calculateAlways);
    const paths = files.map(({ bytes }, i) => {
      const path = join(books, `${i}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    // Every sheet (-1) as comma-separated UTF-8, cells as they are and not as they are shown.
    const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    await convertFiles(paths, csv, cells, profile);
    return files.map(
      ({ sheets }, i) =>
        new Map(
          sheets.map((name) => {
            const text = readFileSync(join(cells, `${i}-${name}.csv`), 'utf8');
            return [name, Papa.parse<string[]>(text).data] as const;
          }),
        ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is shown in the cells that a name of the workbook stands for, in one column. */
export function namedTexts(
  workbook: Workbook,
  sheets: CalculatedSheets,
  name: string,
): readonly string[] {
  const sheet = workbook.sheets.find(({ names }) => name in names);
  const range = sheet?.names[name];
  if (!sheet || !range) throw new Error(`no cells are named ${name}`);
  const rows = sheets.get(sheet.name)?.slice(range.row - 1, range.lastRow) ?? [];
  return rows.map((row) => row[range.column - 1] ?? '');
}

/** A setting: LibreOffice calculates every formula on opening, instead of trusting the values in the file. */
const calculateAlways =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  '<value>0</value></prop></item></oor:items>\n';
