import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Deliberate mistakes are written into a copy of the configuration, away from the real tree: each must be
 *  refused by the rule that it breaks. */

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'streamsizer-fence-'));
const imports = 'lint/style/noRestrictedImports';
const globals = 'lint/style/noRestrictedGlobals';
const take = (from: string) => `import { x } from '${from}';\nexport const y = x;\n`;
const takeType = (from: string) => `import type { X } from '${from}';\nexport type Y = X;\n`;

/** [what, file, source, the rule that must refuse it] */
const refused: readonly (readonly [string, string, string, string])[] = [
  ['quantity → platforms', 'core/quantity/a.ts', take('@/core/platforms/x'), imports],
  ['quantity → a package', 'core/quantity/b.ts', take('valibot'), imports],
  ['platforms → plan', 'core/platforms/a.ts', take('@/core/plan/x'), imports],
  [
    'its provisioning → checks',
    'core/platforms/x/provisioning/b.ts',
    take('@/core/provisioning/x'),
    imports,
  ],
  ['its provisioning → plan', 'core/platforms/x/provisioning/a.ts', take('@/core/plan/x'), imports],
  ['its words → its rules', 'core/platforms/x/words/a.ts', take('@/core/platforms/x/b'), 'plugin'],
  ['plan → sizing', 'core/plan/a.ts', take('@/core/sizing/x'), imports],
  ['sizing → report', 'core/sizing/a.ts', take('@/core/report/x'), imports],
  ['sizing → link', 'core/sizing/b.ts', take('@/core/link/x'), imports],
  ['sizing → valibot', 'core/sizing/c.ts', take('valibot'), imports],
  [
    'sizing → provisioning, at run time',
    'core/sizing/d.ts',
    "export const x = import('@/core/provisioning/x');\n",
    imports,
  ],
  ['rates → sizing', 'core/rates/a.ts', take('@/core/sizing/x'), imports],
  ['link → sizing', 'core/link/a.ts', take('@/core/sizing/x'), imports],
  ['provisioning → report', 'core/provisioning/a.ts', take('@/core/report/x'), imports],
  ['report → link', 'core/report/a.ts', take('@/core/link/x'), imports],
  ['report → app', 'core/report/b.ts', take('@/app/store/x'), imports],
  ['report → react', 'core/report/c.ts', take('react'), imports],
  ['words → plan, a value', 'core/words/a.ts', take('@/core/plan/x'), 'plugin'],
  [
    'words → plan, a value among types',
    'core/words/b.ts',
    "import { type X, y } from '@/core/plan/x';\nexport const z: X = y;\n",
    'plugin',
  ],
  [
    'words → plan, re-exported',
    'core/words/c.ts',
    "export { x } from '@/core/plan/x';\n",
    'plugin',
  ],
  [
    'words → plan, at run time',
    'core/words/d.ts',
    "export const x = import('@/core/plan/x');\n",
    'plugin',
  ],
  ['words → app, a type', 'core/words/e.ts', takeType('@/app/ui/x'), imports],
  ['core → node', 'core/report/d.ts', take('node:fs'), imports],
  ['core asks the clock', 'core/sizing/e.ts', 'export const now = () => Date.now();\n', globals],
  ['core prints', 'core/report/e.ts', "export const say = () => console.log('x');\n", globals],
  ['ui → store', 'app/ui/A.tsx', take('@/app/store/x'), imports],
  ['ui → core', 'app/ui/B.tsx', take('@/core/plan/x'), imports],
  ['ui → react-hook-form', 'app/ui/C.tsx', take('react-hook-form'), imports],
  ['charts → store', 'app/charts/A.tsx', take('@/app/store/x'), imports],
  ['charts → sizing', 'app/charts/B.tsx', take('@/core/sizing/x'), imports],
  ['store → react-hook-form', 'app/store/a.ts', take('react-hook-form'), imports],
  ['store → views', 'app/store/b.ts', take('@/app/views/size/X'), imports],
  ['view → another view', 'app/views/size/A.tsx', take('@/app/views/embed/X'), imports],
  [
    'view → another view, climbing in disguise',
    'app/views/size/B.tsx',
    take('./../embed/X'),
    imports,
  ],
  ['view → docx', 'app/views/share/D.tsx', take('docx'), imports],
  ['fileEditor → a view', 'app/fileEditor/A.tsx', take('@/app/views/size/X'), imports],
  ['fileEditor → charts', 'app/fileEditor/B.tsx', take('@/app/charts/X'), imports],
  ['climbing in fileEditor', 'app/fileEditor/C.tsx', take('../store/x'), imports],
  ['documents → store', 'app/documents/a.ts', take('@/app/store/x'), imports],
  ['documents → react', 'app/documents/b.ts', take('react'), imports],
  ['core → docx', 'core/report/dx.ts', take('docx'), imports],
  ['worker → core', 'serviceWorker/a.ts', take('@/core/plan/x'), imports],
  ['view → recharts', 'app/views/size/C.tsx', take('recharts'), imports],
  ['main → recharts', 'main.ts', take('recharts'), imports],
  ['cli → app', 'cli/a.ts', take('@/app/store/x'), imports],
  ['cli → a package', 'cli/b.ts', take('fflate'), imports],
  ['climbing in core', 'core/plan/b.ts', take('../quantity/x'), imports],
  ['climbing in views', 'app/views/size/D.tsx', take('../embed/X'), imports],
  ['climbing in a test', 'core/plan/c.test.ts', take('../quantity/x'), imports],
  [
    'a sentence in a component',
    'app/ui/D.tsx',
    'export const D = () => <p>Hello</p>;\n',
    'lint/style/noJsxLiterals',
  ],
  ['a default export', 'core/plan/d.ts', 'export default 1;\n', 'lint/style/noDefaultExport'],
  ['a barrel', 'core/plan/index.ts', "export { x } from './x';\n", 'lint/performance/noBarrelFile'],
  [
    'everything again',
    'core/plan/e.ts',
    "export * from './x';\n",
    'lint/performance/noReExportAll',
  ],
  ['a circle of two files', 'core/plan/f.ts', takeType('./g'), 'lint/suspicious/noImportCycles'],
  [
    'the same circle, at its other end',
    'core/plan/g.ts',
    takeType('./f'),
    'lint/suspicious/noImportCycles',
  ],
];

const accepted: readonly (readonly [string, string, string])[] = [
  ['quantity → its own room', 'core/quantity/z.ts', take('./x')],
  ['platforms → quantity', 'core/platforms/z.ts', take('@/core/quantity/x')],
  [
    'its words → its rules, a type',
    'core/platforms/x/words/z.ts',
    takeType('@/core/platforms/x/b'),
  ],
  ['plan → valibot', 'core/plan/z.ts', take('valibot')],
  ['plan → platforms', 'core/plan/y.ts', take('@/core/platforms/x')],
  ['sizing → plan', 'core/sizing/z.ts', take('@/core/plan/x')],
  ['rates → platforms', 'core/rates/z.ts', take('@/core/platforms/x')],
  ['link → fflate', 'core/link/z.ts', take('fflate')],
  ['link → plan', 'core/link/y.ts', take('@/core/plan/x')],
  ['provisioning → sizing', 'core/provisioning/z.ts', take('@/core/sizing/x')],
  ['report → words', 'core/report/z.ts', take('@/core/words/x')],
  ['words → plan, a type', 'core/words/z.ts', takeType('@/core/plan/x')],
  ['words → its own room', 'core/words/y.ts', take('./x')],
  ['ui → react', 'app/ui/Z.tsx', take('react')],
  [
    'ui → its style',
    'app/ui/Y.tsx',
    "import css from './Y.module.css';\nexport const y = css.y;\n",
  ],
  ['charts → recharts', 'app/charts/Z.tsx', take('recharts')],
  ['documents → docx', 'app/documents/z.ts', take('docx')],
  ['documents → core', 'app/documents/y.ts', take('@/core/report/x')],
  ['charts → ui', 'app/charts/Y.tsx', take('@/app/ui/X')],
  ['store → core', 'app/store/z.ts', take('@/core/link/x')],
  ['store → zustand', 'app/store/y.ts', take('zustand/vanilla')],
  ['fileEditor → store', 'app/fileEditor/Z.tsx', take('@/app/store/x')],
  ['view → fileEditor', 'app/views/size/X.tsx', take('@/app/fileEditor/X')],
  ['view → store', 'app/views/size/Z.tsx', take('@/app/store/x')],
  ['view → its own folder', 'app/views/size/Y.tsx', take('./parts/X')],
  ['cli → core', 'cli/z.ts', take('@/core/sizing/x')],
  ['cli → node', 'cli/y.ts', take('node:fs/promises')],
  ['a test → anything', 'core/quantity/z.test.ts', take('fast-check')],
  ['test support → anything', 'core/quantity/testing/z.ts', take('@/core/plan/x')],
];

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
