// What must be true when any text is read as a file that describes a product, and as one that lists prices.
import { createReadingBudget } from '@/core/plan/readingBudget';
import { readJson } from '@/core/plan/readJson';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { namedProblems } from '@/core/platforms/own/readFields';
import { writeProduct } from '@/core/platforms/own/writeProduct';
import { parsePrices } from '@/core/platforms/ownPrices/parsePrices';
import { pricesOf, writePrices } from '@/core/platforms/ownPrices/pricesOf';
import { findPlatform } from '@/core/platforms/registry';
import { sizeOn } from '@/core/sizing/size';

const longestPath = 161;

/** The two kinds of files: how each is read, what to call the outcome when it can be used, and what must then be true. */
const kinds = {
  product: { read: parseProduct, outcome: 'describes a product', expectSound: expectProduct },
  prices: { read: parsePrices, outcome: 'lists prices', expectSound: expectPrices },
};

/** Reads a text as both kinds and returns the outcome for the kind that it seems to be; throws when a reading breaks a rule. */
export async function judge(text, isThorough, isEqual) {
  const before = process.cpuUsage();
  const json = await readJson(text, createReadingBudget());
  const readings = json.ok
    ? Object.values(kinds).map((kind) => ({ kind, reading: kind.read(json.input) }))
    : [];
  const { user, system } = process.cpuUsage(before);
  const taken = { ms: Math.round((user + system) / 1_000), characters: text.length };
  if (!json.ok) return { outcome: 'no JSON, and said so', codes: [json.code], ...taken };
  for (const { kind, reading } of readings) {
    if (!reading.ok) expectReasons(reading.problems);
    else if (isThorough) kind.expectSound(reading.file, isEqual);
  }
  expectOf(readings.filter(({ reading }) => reading.ok).length < 2, 'read as both kinds');
  const used = readings.find(({ reading }) => reading.ok);
  if (used) return { outcome: used.kind.outcome, codes: [], ...taken };
  const meant = isMeantAsPrices(json.input) ? 'prices' : 'product';
  const { reading } = readings.find(({ kind }) => kind === kinds[meant]);
  return {
    outcome: `refused as ${meant}`,
    codes: [...new Set(reading.problems.map(({ code }) => code))],
    ...taken,
  };
}

/** Whether an input is meant as a list of prices rather than as the description of a product. */
function isMeantAsPrices(input) {
  return input?.platform !== undefined && input.workers === undefined;
}

function expectReasons(problems) {
  expectOf(problems.length > 0, 'refused without a reason');
  expectOf(problems.length <= namedProblems, 'problems without end');
  expectOf(
    problems.every(({ path }) => path.length <= longestPath),
    'a problem said at length',
  );
}

/** The file is the same after it is written and read, and its product can be sized. */
function expectProduct(file, isEqual) {
  expectOf(
    isEqual(parseProduct(JSON.parse(writeProduct(file))), { ok: true, file }),
    'written otherwise',
  );
  const { rules } = describedRoom(file);
  const [list] = rules.priceLists;
  sizeOn(rules, planOn(rules, list));
}

/** The list is the same after it is written and read, and prices a plan of its product in its own currency. */
function expectPrices(file, isEqual) {
  expectOf(
    isEqual(parsePrices(JSON.parse(writePrices(file))), { ok: true, file }),
    'written otherwise',
  );
  const { list } = pricesOf(file);
  const known = findPlatform(file.platform);
  const rules = { ...known, priceLists: [...known.priceLists, list] };
  const sizing = sizeOn(rules, planOn(rules, list));
  if (!sizing.ok) return;
  const prices = sizing.result.options.flatMap(({ price }) => price ?? []);
  expectOf(
    prices.every(
      ({ amount, currency }) =>
        Number.isFinite(amount) && amount >= 0 && currency === file.currency,
    ),
    'priced otherwise',
  );
}

function planOn(rules, list) {
  return {
    version: 1,
    platform: rules.id,
    workloads: [{ qps: 1_000_000, complexity: 'simple', recordBytes: 500 }],
    headroomPercent: 20,
    spareSlaves: 2,
    masterCount: rules.coordinatorCount,
    priceList: list.id,
    billing: list.columns[0].billing,
  };
}

function expectOf(holds, what) {
  if (!holds) throw new Error(what);
}
