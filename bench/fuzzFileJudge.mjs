// What must be true when any text is read as a product file.
import { createReadingBudget } from '@/core/plan/readingBudget';
import { readJson } from '@/core/plan/readJson';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { namedProblems } from '@/core/platforms/own/readFields';
import { writeProduct } from '@/core/platforms/own/writeProduct';
import { sizeOn } from '@/core/sizing/size';

const longestPath = 161;

/** Reads a text as a product file and returns what it came to; throws when that breaks a rule. */
export async function judge(text, isThorough, isEqual) {
  const before = process.cpuUsage();
  const json = await readJson(text, createReadingBudget());
  const reading = json.ok ? parseProduct(json.input) : undefined;
  const { user, system } = process.cpuUsage(before);
  const taken = { ms: Math.round((user + system) / 1_000), characters: text.length };
  if (!reading) return { outcome: 'no JSON, and said so', codes: [json.code], ...taken };
  if (reading.ok) {
    if (isThorough) expectSound(reading.file, isEqual);
    return { outcome: 'describes a product', codes: [], ...taken };
  }
  expectOf(reading.problems.length > 0, 'refused without a reason');
  expectOf(reading.problems.length <= namedProblems, 'problems without end');
  expectOf(
    reading.problems.every(({ path }) => path.length <= longestPath),
    'a problem said at length',
  );
  return {
    outcome: 'refused',
    codes: [...new Set(reading.problems.map(({ code }) => code))],
    ...taken,
  };
}

/** The file is the same after it is written and read, and its product can be sized. */
function expectSound(file, isEqual) {
  expectOf(
    isEqual(parseProduct(JSON.parse(writeProduct(file))), { ok: true, file }),
    'written otherwise',
  );
  const { rules } = describedRoom(file);
  const [list] = rules.priceLists;
  const plan = {
    version: 1,
    platform: rules.id,
    workloads: [{ qps: 1_000_000, complexity: 'simple' }],
    headroomPercent: 20,
    spareSlaves: 2,
    masterCount: rules.coordinatorCount,
    priceList: list.id,
    billing: list.columns[0].billing,
  };
  sizeOn(rules, plan);
}

function expectOf(holds, what) {
  if (!holds) throw new Error(what);
}
