// Writes public/plan.schema.json, public/product.schema.json and public/price-list.schema.json, the published JSON
// Schemas of the files that people write, from the schemas that read them. With --check it writes nothing and fails when a file says something else.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemas = [
  ['plan', 'src/core/plan/testing/planJsonSchema.ts', 'planJsonSchema'],
  ['product', 'src/core/platforms/own/testing/productJsonSchema.ts', 'productJsonSchema'],
  ['price-list', 'src/core/platforms/ownPrices/testing/pricesJsonSchema.ts', 'pricesJsonSchema'],
];

for (const [name, source, writer] of schemas) {
  const file = `public/${name}.schema.json`;
  // The schema is TypeScript; Vite reads it as it reads the page.
  const { module } = await runnerImport(join(root, source), {
    root,
    logLevel: 'error',
    resolve: { alias: { '@': join(root, 'src') } },
  });
  const text = format(JSON.stringify(module[writer](), null, 2));
  if (read(file) === text) continue;
  if (!process.argv.includes('--check')) writeFileSync(join(root, file), text);
  else {
    console.error(`${file} has drifted from what is read: run \`npm run fix\`.`);
    process.exitCode = 1;
  }
}

function format(json) {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--stdin-file-path=any.schema.json'];
  return execFileSync(process.execPath, args, { cwd: root, input: json, encoding: 'utf8' });
}

function read(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
