import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('.', import.meta.url));
const exported = /^export (?:type|const|(?:async )?function) ([A-Z]\w*)/gm;
const exportedValue = /^export (?:async )?(?:const|function\*?|class) (\w+)/gm;
const exportedFunction = /^export (?:async )?function\*? (\w+)/gm;

/**
 * Where a function may have a name that another file has: words are called by their subject in each language, the cells
 * of workbooks are written hundreds of times and have short names, and helpers of tests are known in their room alone.
 */
const hasOwnNames = /(?:^|\/)(?:words|testing)\/|workbook\/cellsOf\.ts$/;

it('no two files export a type or a component of the same name, except the languages of one text', () => {
  const files = filesByExport(exported, (file) => !file.endsWith('zhCn.ts'));
  expect([...files].filter(([, { size }]) => size > 1)).toEqual([]);
  expect(files.size).toBeGreaterThan(300);
});

it('no two files export a function of the same name', () => {
  const files = filesByExport(exportedFunction, (file) => !hasOwnNames.test(file));
  expect([...files].filter(([, { size }]) => size > 1)).toEqual([]);
  expect(files.size).toBeGreaterThan(1_000);
});

it('what only one file speaks of is not exported', () => {
  const isCode = /\.(?:tsx?|mjs)$/;
  const files = ['src', 'scripts', 'e2e'].flatMap((folder) =>
    readdirSync(join(root, '..', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => isCode.test(file))
      .map((file) => join(root, '..', folder, file)),
  );
  const texts = [...files, join(root, '..', 'vite.config.ts')].map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));
  const speaking = new Map<string, number>();
  for (const { text } of texts)
    for (const word of new Set(text.match(/\w+/g)))
      speaking.set(word, (speaking.get(word) ?? 0) + 1);
  const alone = texts
    .filter(({ file }) => file.startsWith(root) && !/\.test\.tsx?$/.test(file))
    .flatMap(({ text }) => [...text.matchAll(exportedValue)].map(([, name = '']) => name))
    .filter((name) => speaking.get(name) === 1);
  expect(alone).toEqual([]);
});

function filesByExport(pattern: RegExp, isChecked: (file: string) => boolean) {
  const files = new Map<string, Set<string>>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file) || !isChecked(file)) continue;
    for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(pattern))
      files.set(name, (files.get(name) ?? new Set()).add(file));
  }
  return files;
}
