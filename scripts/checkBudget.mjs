// Holds the built page to its budget: the JavaScript and CSS of the first load, gzipped.
// Counts the entry, what it imports, and the longest language, since one is always fetched; other lazy parts are only listed.
// Also refuses a page that would ask another host for anything.
// Reads dist/ and uses only Node's own modules.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { finish, root } from './run.mjs';

const limitsKb = { JavaScript: 140, CSS: 14 };
const LANGUAGES = /core\/words\/languages\/(en|zhCn)\.ts$/;

const dist = join(root, 'dist');

await finish(checkBudget());

async function checkBudget() {
  if (!existsSync(join(dist, '.vite/manifest.json')))
    throw new Error('Nothing is built: npm run build');
  const manifest = JSON.parse(read('.vite/manifest.json'));
  const languages = Object.keys(manifest).filter((key) => LANGUAGES.test(key));
  const loads = languages.map((language) => firstLoad(manifest, language));
  const weight = ({ scripts }) => sumKb([...scripts]);
  const first = loads.toSorted((a, b) => weight(b) - weight(a))[0];
  const sizes = { JavaScript: sumKb([...first.scripts]), CSS: sumKb([...first.styles]) };
  const summary = Object.entries(sizes).map(
    ([kind, kb]) => `${kb.toFixed(1)} kB ${kind} of ${limitsKb[kind]}`,
  );
  console.log(`first load: ${summary.join(', ')} (gzip)`);
  for (const file of lazyFiles(manifest, first))
    console.log(`  lazy: ${sumKb([file]).toFixed(1)} kB ${file}`);

  const over = Object.keys(sizes).filter((kind) => sizes[kind] > limitsKb[kind]);
  const faults = [
    ...over.map(
      (kind) =>
        `The first load has ${sizes[kind].toFixed(1)} kB of ${kind}; the budget is ${limitsKb[kind]} kB.`,
    ),
    ...foreignRequests(),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function firstLoad(manifest, language) {
  const scripts = new Set();
  const styles = new Set();
  const add = (key) => {
    const { file, imports = [], css = [] } = manifest[key];
    if (scripts.has(file) || styles.has(file)) return;
    (file.endsWith('.css') ? styles : scripts).add(file);
    for (const style of css) styles.add(style);
    imports.forEach(add);
  };
  for (const [key, { isEntry }] of Object.entries(manifest))
    if (isEntry || key === language) add(key);
  return { scripts, styles };
}

function lazyFiles(manifest, { scripts, styles }) {
  const files = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]);
  return [...new Set(files)]
    .filter((file) => /\.(js|css)$/.test(file) && !scripts.has(file) && !styles.has(file))
    .sort();
}

/** kB = 1,000 bytes. */
function sumKb(files) {
  return files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;
}

function foreignRequests() {
  const host = String.raw`(?:https?:)?//[^\s"'<>)]+`;
  const patterns = {
    // A link to click is not a request; everything else with an address is.
    '.html': [
      new RegExp(
        String.raw`<(?!a\s)\w[^>]*\s(?:src|srcset|href|poster|data)\s*=\s*["']?\s*${host}`,
        'gi',
      ),
    ],
    '.css': [],
    '.js': [new RegExp(String.raw`\b(?:import|from)\s*\(?\s*["']${host}`, 'g')],
  };
  const inStyles = new RegExp(String.raw`(?:url\(\s*["']?|@import\s+["'])\s*${host}`, 'gi');
  patterns['.css'].push(inStyles);
  patterns['.html'].push(inStyles);
  return readdirSync(dist, { recursive: true }).flatMap((file) => {
    const kind = Object.keys(patterns).find((ending) => file.endsWith(ending));
    if (!kind) return [];
    const found = patterns[kind].flatMap((pattern) => read(file).match(pattern) ?? []);
    return found.map((text) => `dist/${file} asks another host: ${text}`);
  });
}

function read(file) {
  return readFileSync(join(dist, file), 'utf8');
}
