import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, globals, imports, refused } from './testing/fenceCases';

/** Deliberate mistakes are written into a copy of the configuration, away from the real tree: each must be
 *  refused by the rule that it breaks. */

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'streamsizer-fence-'));
/** [what, file, source, TypeScript's answer] */
const untyped: readonly (readonly [string, string, string, string])[] = [
  ['the document', 'document.ts', 'export const x = document.title;\n', 'TS2584'],
  ['the process', 'process.ts', 'export const x = process.argv;\n', 'TS2591'],
  ['a timer', 'timer.ts', 'export const x = () => setTimeout(() => {}, 1);\n', 'TS2304'],
  ['the network', 'network.ts', "export const x = () => fetch('/');\n", 'TS2304'],
  [
    'a module of Node',
    'node.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
    'TS2591',
  ],
  [
    'a file upstairs',
    'upstairs.ts',
    "import { y } from '../app/y';\nexport const x = y;\n",
    'TS6059',
  ],
];

const put = (path: string, source: string) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), source);
};

const answer = async (program: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: copy,
    maxBuffer: 1e8,
  }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );

const refusals = new Map<string, string[]>();
let compiler = '';

beforeAll(async () => {
  for (const file of ['biome.jsonc', 'biome.words.grit', 'tsconfig.json', 'src/core/tsconfig.json'])
    cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [, file, source] of [...refused, ...accepted]) put(`src/${file}`, source);
  const report = JSON.parse(
    await answer(
      '@biomejs/biome/bin/biome',
      'lint',
      '--reporter=json',
      '--max-diagnostics=none',
      'src',
    ),
  );
  for (const { category, location } of report.diagnostics) {
    const file = String(location.path?.file ?? location.path).replaceAll('\\', '/');
    refusals.set(file, [...(refusals.get(file) ?? []), category]);
  }
  for (const room of ['core', 'app', 'cli'])
    for (const [, file] of [...refused, ...accepted])
      if (file.startsWith(`${room}/`)) rmSync(join(copy, 'src', file), { force: true });
  put('src/app/y.ts', 'export const y = 1;\n');
  put('src/core/pure.ts', 'export const x = new Map([[1n, [3, 1].toSorted()]]);\n');
  // Their types must not bring the browser's in by the back door.
  put(
    'src/core/packages.ts',
    "export { deflateSync } from 'fflate';\nexport { object } from 'valibot';\n",
  );
  for (const [, file, source] of untyped) put(`src/core/${file}`, source);
  compiler = await answer('typescript/bin/tsc', '-p', 'src/core', '--noEmit', '--pretty', 'false');
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the linter refuses', () => {
  it.each(refused)('%s', (_, file, _source, rule) => {
    expect(refusals.get(`src/${file}`) ?? []).toContain(rule);
  });
});

describe('the linter accepts', () => {
  it.each(accepted)('%s', (_, file) => {
    const found = refusals.get(`src/${file}`) ?? [];
    expect(found.filter((rule) => [imports, globals, 'plugin'].includes(rule))).toEqual([]);
  });
});

describe('the compiler of core refuses', () => {
  it.each(untyped)('%s', (_, file, _source, code) => {
    expect(compiler).toMatch(new RegExp(`^src/core/${file}.*${code}:`, 'm'));
  });

  it('nothing in plain TypeScript', () => {
    expect(compiler).not.toMatch(/^src\/core\/(pure|packages)/m);
  });
});
