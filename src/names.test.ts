import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('.', import.meta.url));
const exported = /^export (?:type|const|(?:async )?function) ([A-Z]\w*)/gm;

it('no two files export a type or a component of the same name, except the languages of one text', () => {
  const files = new Map<string, string[]>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /\.test\.tsx?$|zhCn\.ts$/.test(file)) continue;
    for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(exported))
      files.set(name, [...(files.get(name) ?? []), file]);
  }
  expect([...files].filter(([, found]) => found.length > 1)).toEqual([]);
  expect(files.size).toBeGreaterThan(300);
});
