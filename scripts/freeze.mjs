// Freezes what a release gives out: price columns that are not on file yet, and links with their answers for each. What
// is on file stays as it is, to the byte: rows are only added at the end.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const frozen = join(root, 'src/core/link/frozen');
const [columnsFile, linksFile] = ['v1Prices.json', 'v1Answers.json'].map((name) =>
  join(frozen, name),
);

const { module } = await runnerImport(join(root, 'src/core/link/testing/freeze.ts'), {
  root,
  logLevel: 'error',
  resolve: { alias: { '@': join(root, 'src') } },
});

const [frozenColumns, frozenLinks] = [columnsFile, linksFile].map((file) =>
  JSON.parse(readFileSync(file, 'utf8')),
);
const { columns, links } = module.freezeRelease(frozenColumns, frozenLinks);
append(columnsFile, columns);
append(linksFile, links);
console.log(`Price columns added: ${columns.length}. Links added: ${links.length}.`);

function append(file, rows) {
  if (rows.length === 0) return;
  const text = readFileSync(file, 'utf8').replace(/\s*\]\s*$/, '');
  const added = rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(file, `${text},\n${added}\n]\n`);
}
