// Reads the cases of one run in another thread, so that an endless reading can be noticed and stopped.
import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';

const { library, seed, from, count, place } = workerData;
const { createTexts, judge } = await import(library);
const textOf = await createTexts(seed);
const progress = new Float64Array(place);
const counts = { outcomes: {}, codes: {}, damages: {} };
const failures = [];
/** The cases that took longest, and how long they were. */
let slowest = [];
const maximumSlowest = 5;
/** Every so many cases are also written and read again. */
const thoroughEvery = 10;
const maximumFailures = 5;

const add = (table, name) => {
  table[name] = (table[name] ?? 0) + 1;
};

for (let index = from; index < from + count; index += 1) {
  progress[0] = index + 1;
  const { text, done } = textOf(index);
  try {
    const { outcome, codes, ms, characters } = await judge(
      text,
      index % thoroughEvery === 0,
      isDeepStrictEqual,
    );
    add(counts.outcomes, outcome);
    for (const code of codes) add(counts.codes, code);
    if (ms > (slowest.at(-1)?.ms ?? 0) || slowest.length < maximumSlowest) {
      slowest = [...slowest, { ms, index, characters, done }]
        .sort((a, b) => b.ms - a.ms)
        .slice(0, maximumSlowest);
    }
  } catch (error) {
    failures.push({ index, text, done, why: error instanceof Error ? error.stack : String(error) });
    if (failures.length === maximumFailures) break;
  }
  for (const name of new Set(done)) add(counts.damages, name);
}
parentPort?.postMessage({ counts, failures, slowest });
