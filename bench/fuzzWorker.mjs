// Reads the cases of one run in a thread of its own, so that a reading without end can be noticed and stopped.
import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';

const { library, seed, from, count, place } = workerData;
const { createTexts, judge } = await import(library);
const textOf = await createTexts(seed);
const progress = new Float64Array(place);
const counts = { outcomes: {}, codes: {}, damages: {} };
const failures = [];
let slowest = { ms: 0, index: from };
/** Every so many cases are also written and read again. */
const thoroughEvery = 10;
const maximumFailures = 5;

const add = (table, name) => {
  table[name] = (table[name] ?? 0) + 1;
};

for (let index = from; index < from + count; index += 1) {
  progress[0] = index;
  const { text, done } = textOf(index);
  const start = performance.now();
  try {
    const { outcome, codes } = await judge(text, index % thoroughEvery === 0, isDeepStrictEqual);
    add(counts.outcomes, outcome);
    for (const code of codes) add(counts.codes, code);
  } catch (error) {
    failures.push({ index, text, done, why: error instanceof Error ? error.stack : String(error) });
    if (failures.length === maximumFailures) break;
  }
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { ms, index };
  for (const name of new Set(done)) add(counts.damages, name);
}
parentPort?.postMessage({ counts, failures, slowest });
