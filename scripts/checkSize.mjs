// Says how many bytes and files the built page has, and refuses a growth of more than 5 % over scripts/pageSize.json.
// Whoever means to let the page grow runs `npm run build:keep`, which writes the new figures there, and says why in the
// commit. Also refuses a page that would ask another host for anything.
// Reads dist/ and uses only Node's own modules.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { finish, root } from './run.mjs';

/** The files with what a language says on every page, as vite.config.ts names them. */
const languages = ['english', 'chinese'];
const allowedGrowth = 1.05;
const kept = join(root, 'scripts/pageSize.json');
const dist = join(root, 'dist');

await finish(checkSize(process.argv.includes('--keep')));

async function checkSize(keeps) {
  if (!existsSync(join(dist, '.vite/manifest.json')))
    throw new Error('Nothing is built: npm run build');
  const sizes = measure();
  if (keeps) writeFileSync(kept, `${JSON.stringify(sizes, null, 2)}\n`);
  const before = JSON.parse(readFileSync(kept, 'utf8'));
  for (const [what, size] of Object.entries(sizes))
    console.log(
      `${what}: ${size.toLocaleString('en')} (kept: ${before[what]?.toLocaleString('en')})`,
    );
  const grown = Object.entries(sizes)
    .filter(([what, size]) => size > (before[what] ?? 0) * allowedGrowth)
    .map(([what, size]) => `${what} grew from ${before[what]} to ${size}, by more than 5 %.`);
  if (grown.length > 0)
    grown.push('Where that is meant: npm run build:keep, and say why in the commit.');
  const faults = [...grown, ...foreignRequests()];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** A first visit is what the page fetches before anybody touches it, in the language with the longest words. */
function measure() {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const visits = Object.keys(manifest)
    .filter((key) => languages.includes(manifest[key].name))
    .map((language) => firstVisit(manifest, language));
  const visit = visits.toSorted((a, b) => bytesOf(b.scripts) - bytesOf(a.scripts))[0];
  const built = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`);
  const scripts = built.filter((name) => name.endsWith('.js'));
  return {
    'first visit, bytes of scripts (gzip)': bytesOf(visit.scripts),
    'first visit, scripts': visit.scripts.length,
    'first visit, bytes of styles (gzip)': bytesOf(visit.styles),
    'first visit, bytes of HTML (gzip)': bytesOf(['index.html']),
    'whole page, bytes of scripts (gzip)': bytesOf(scripts),
    'whole page, scripts': scripts.length,
  };
}

function firstVisit(manifest, language) {
  const scripts = new Set(['firstPage.js']);
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
  return { scripts: [...scripts], styles: [...styles] };
}

function bytesOf(files) {
  const packed = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return packed.reduce((sum, bytes) => sum + bytes, 0);
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
    const text = readFileSync(join(dist, file), 'utf8');
    const found = patterns[kind].flatMap((pattern) => text.match(pattern) ?? []);
    return found.map((address) => `dist/${file} asks another host: ${address}`);
  });
}
