// `npm run bench:page`: how soon the built page paints and answers, in Chromium slowed four times with a cold cache,
// beside two pages measured in the same run: paper (the same text and style without a script) and hello (the smallest
// page with the same React). Prints medians and whether they are within the limits.
// After --: a number of rounds, and a folder to measure another build: npm run bench:page -- 5 ../other/dist
// Installs, finds a browser and builds when needed.
import { resolve } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { finish, root } from './run.mjs';

const how = { viewport: { width: 1280, height: 800 }, slowdown: 4 };

const editsInAll = 60;
const editRounds = 3;

await finish(benchPage(process.argv.slice(2)));

async function benchPage(args) {
  const rounds = Number(args.find((text) => /^\d+$/.test(text)) ?? 9);
  const folder = args.find((text) => !/^\d+$/.test(text));
  await ensureInstalled();
  const executablePath = await ensureBrowser();
  if (!folder) await ensureBuilt();
  const { chromium } = await import('playwright-core');
  const [{ buildHello }, { host }, { makePaper }] = await Promise.all([
    import('../bench/page/hello.mjs'),
    import('../bench/page/host.mjs'),
    import('../bench/page/paper.mjs'),
  ]);
  const { reportEdits, reportLoads } = await import('../bench/page/report.mjs');
  const args_ = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
  const browser = await chromium.launch({ executablePath, args: args_ });
  const folders = { page: folder ? resolve(folder) : resolve(root, 'dist') };
  const server = await host(folders);
  try {
    folders.hello = await buildHello();
    folders.paper = await makePaper(browser, `${server.url}page/`, how.viewport);
    const visits = ['page', 'paper', 'hello'].map((name) => [name, `${server.url}${name}/`]);
    reportLoads(await measureLoads(browser, visits, rounds));
    reportEdits(await measureAllEdits(browser, server.url));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureLoads(browser, visits, rounds) {
  const { measureLoad } = await import('../bench/page/load.mjs');
  const loads = Object.fromEntries(visits.map(([name]) => [name, []]));
  for (let i = 0; i < rounds; i++) {
    for (const [name, address] of visits)
      loads[name].push(await measureLoad(browser, address, how));
  }
  return loads;
}

async function measureAllEdits(browser, url) {
  const { measureEdits } = await import('../bench/page/edits.mjs');
  const plan = (count) => ({
    address: `${url}page/${linkOf(count)}`,
    field: 'input[name="workloads.0.qps"]',
    answer: '#answer',
  });
  const overTime = (count) => ({
    address: `${url}page/${linkOf(count, 'road')}&growth=1%25&start=2027-01-01&horizon=36`,
    // Growth is the first field of the form, and the headline says the need at the end.
    field: 'form input >> nth=0',
    answer: '#answer h1',
  });
  const risk = (count) => ({
    address: `${url}page/${linkOf(count, 'risk')}`,
    // How old the last checkpoint is: the answer says what catches up from there.
    field: 'form input >> nth=1',
    answer: '#answer',
  });
  const subjects = {
    hello: { address: `${url}hello/`, field: 'input', answer: '#answer' },
    'a plan of 1 workload': plan(1),
    'a plan of 50': plan(50),
    'a plan of 500': plan(500),
    'over time, 1 workload': overTime(1),
    'over time, 50': overTime(50),
    'over time, 500': overTime(500),
    'risk, 1 workload': risk(1),
    'risk, 500': risk(500),
  };
  const edits = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  const count = editsInAll / editRounds;
  for (let i = 0; i < editRounds; i++) {
    for (const [name, subject] of Object.entries(subjects))
      edits[name].push(...(await measureEdits(browser, subject, { ...how, count })));
  }
  return edits;
}

/**
 * The link of a plan with so many workloads. The first one is a large part of the need, so that editing it changes the
 * answer. Its load is below 1,000: it has no separator yet, so a digit that is typed behind it is read.
 */
function linkOf(count, view = 'size') {
  const workloads = Array.from({ length: count }, (_, i) =>
    i === 0
      ? 'w=job0~900~measured~10~team0'
      : `w=job${i}~${1_000 + i * 37}~complex~3000~team${i % 5}`,
  );
  return `#/${view}?${workloads.join('&')}`;
}
