// `npm run shots`: pictures of every view, width, theme and language, to look at, in shots/.
// Words after -- keep only what they name: npm run shots -- size 390 dark zh-CN
// "print" is the page as printed on A4.
// Installs, finds a browser and builds when needed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { finish, root } from './run.mjs';
import { serve } from './serve.mjs';

/** `prepare(page)` brings a view into the state to show. */
const views = [
  { name: 'size', hash: '#/size' },
  { name: 'products', hash: '#/products' },
  {
    name: 'road',
    hash: '#/road?w=orders~100000~complex~3000&growth=8%25&horizon=36&event=2027-11-11T00:00~24~3~y~11.11&budget=40000~month',
  },
  { name: 'risk', hash: '#/risk?w=orders~100000~complex~3000' },
  { name: 'leaving', hash: '#/leaving?w=orders~100000~complex~1000' },
  { name: 'provision', hash: '#/provision' },
  { name: 'compare', hash: '#/compare' },
  { name: 'share', hash: '#/share' },
  { name: 'embed', hash: '#/embed?qps=120k&complexity=complex&rate=3000' },
];

const sizes = {
  1440: { width: 1440, height: 900 },
  1024: { width: 1024, height: 768 },
  390: { width: 390, height: 844 },
  print: { width: 794, height: 1123 },
};

const choices = {
  view: views.map(({ name }) => name),
  size: Object.keys(sizes),
  theme: ['light', 'dark'],
  language: ['en', 'zh-CN'],
};

await finish(shots(process.argv.slice(2)));

async function shots(filters) {
  const wanted = plan(filters);
  await ensureInstalled();
  const executablePath = await ensureBrowser();
  await ensureBuilt();
  const { chromium } = await import('playwright-core');
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args });
  mkdirSync(join(root, 'shots'), { recursive: true });
  try {
    for (const shot of wanted) console.log(await take(browser, server.url, shot));
  } finally {
    await browser.close();
    await server.close();
  }
}

function plan(filters) {
  const kept = Object.fromEntries(
    Object.entries(choices).map(([kind, names]) => {
      const named = names.filter((name) => filters.includes(name));
      return [kind, named.length > 0 ? named : names];
    }),
  );
  const unknown = filters.filter((filter) => !Object.values(choices).flat().includes(filter));
  if (unknown.length > 0) {
    const known = Object.entries(choices).map(([kind, names]) => `  ${kind}: ${names.join(' ')}`);
    throw new Error(`Nothing is called ${unknown.join(', ')}. There is:\n${known.join('\n')}`);
  }
  const all = kept.view.flatMap((view) =>
    kept.size.flatMap((size) =>
      kept.theme.flatMap((theme) =>
        kept.language.map((language) => ({ view, size, theme, language })),
      ),
    ),
  );
  // Paper is white.
  return all.filter(({ size, theme }) => size !== 'print' || theme === 'light');
}

async function take(browser, url, { view, size, theme, language }) {
  const { hash, prepare } = views.find(({ name }) => name === view);
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: theme,
    locale: language === 'en' ? 'en-US' : language,
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  if (size === 'print') await page.emulateMedia({ media: 'print' });
  const separator = hash.includes('?') ? '&' : '?';
  await page.goto(`${url}${hash}${separator}lang=${language}&theme=${theme}`, {
    waitUntil: 'networkidle',
  });
  await prepare?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = `shots/${view}-${size}-${theme}-${language}.png`;
  await page.screenshot({ path: join(root, path), fullPage: true, animations: 'disabled' });
  await context.close();
  return path;
}
