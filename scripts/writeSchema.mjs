// Writes public/plan.schema.json, the published JSON Schema of a plan file, from the plan's own schema.
// With --check it writes nothing and fails when the file says something else.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'public/plan.schema.json');

// The schema is TypeScript; Vite reads it as it reads the page.
const { module } = await runnerImport(join(root, 'src/core/plan/testing/planJsonSchema.ts'), {
  root,
  logLevel: 'error',
  resolve: { alias: { '@': join(root, 'src') } },
});
const text = format(JSON.stringify(module.planJsonSchema(), null, 2));

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(target), { recursive: true });
  if (read() !== text) writeFileSync(target, text);
} else if (read() !== text) {
  console.error('public/plan.schema.json has drifted from the plan: run `npm run fix`.');
  process.exitCode = 1;
}

function format(json) {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--stdin-file-path=plan.schema.json'];
  return execFileSync(process.execPath, args, { cwd: root, input: json, encoding: 'utf8' });
}

function read() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return undefined;
  }
}
