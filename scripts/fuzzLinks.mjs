// `npm run fuzz`: a million random and mutated links, or files, must be read without a throw or a hang, and soundly.
// npm run fuzz -- --count 1000000 --seed 42      another number of cases, another seed
// npm run fuzz -- --files --count 100000      the same of files that describe a product or list prices
// npm run fuzz -- --seed 42 --from 1234 --count 1      repeats one case
// Each case is timed. A case fails when it takes longer than a text of its length may, unpacked text included.
// Prints the seed, how many cases had each result, the rate and the slowest cases. On a failure it prints the text and
// the command that repeats the case, and exits with 1.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { load, root } from '../bench/build.mjs';
import { finish } from './run.mjs';

/** In milliseconds: a case that takes longer counts as hanging. The largest link takes a hundredth of it. */
const hangMs = 30_000;

await finish(fuzz());

async function fuzz() {
  const { seed, from, count, library, what } = readArguments();
  console.log(`seed ${seed}, cases ${from} to ${from + count - 1}`);
  const { createTexts } = await load(library);
  const start = performance.now();
  const { counts, failures, slowest } = await watch({ seed, from, count, library }, createTexts);
  const seconds = (performance.now() - start) / 1_000;
  if (counts) {
    for (const [name, table] of Object.entries(counts)) printCounts(name, table);
    console.log(`\n${figure(count / seconds)} ${what} a second, ${seconds.toFixed(0)} s in all`);
    console.log('\nthe slowest');
    for (const { ms, index, characters, done } of slowest) {
      const said = `${figure(ms)} ms for ${figure(characters)} characters`;
      console.log(`${said.padStart(40)}  case ${index}: ${done.join(', ')}`);
    }
  }
  if (failures.length === 0) return console.log(`every one of the ${what} was read soundly`);
  for (const failure of failures) printFailure(seed, failure, library);
  throw new Error(`\n${failures.length} of ${figure(count)} ${what} were not read soundly`);
}

function readArguments() {
  const text = { type: 'string' };
  const { values } = parseArgs({
    options: { count: text, seed: text, from: text, files: { type: 'boolean' } },
  });
  const read = (name, otherwise) => {
    const value = Number(values[name] ?? otherwise);
    if (Number.isSafeInteger(value) && value >= 0) return value;
    throw new Error(`--${name} is a whole number, not ${values[name]}`);
  };
  return {
    library: values.files ? 'fuzzFiles' : 'fuzz',
    what: values.files ? 'files' : 'links',
    seed: read('seed', Math.floor(Math.random() * 2 ** 31)),
    from: read('from', 0),
    count: read('count', 1_000_000),
  };
}

/** Runs the cases in a thread, and stops it when one of them does not end. */
async function watch(run, createTexts) {
  const place = new SharedArrayBuffer(8);
  const library = join(root, `.cache/bench/${run.library}/${run.library}.js`);
  const worker = new Worker(new URL('../bench/fuzzWorker.mjs', import.meta.url), {
    workerData: { ...run, library, place },
  });
  const current = new Float64Array(place);
  let seen = { index: -1, at: performance.now() };
  let timer;
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      timer = setInterval(() => {
        // The worker counts cases from one; zero means that it is still making the valid links.
        const index = current[0] - 1;
        if (index < 0 || index !== seen.index) seen = { index, at: performance.now() };
        else if (performance.now() - seen.at > hangMs) resolve(hung(run.seed, index, createTexts));
      }, 1_000);
    });
  } finally {
    clearInterval(timer);
    await worker.terminate();
  }
}

async function hung(seed, index, createTexts) {
  const { text, done } = (await createTexts(seed))(index);
  return { failures: [{ index, text, done, why: `no end within ${hangMs / 1_000} s` }] };
}

function printCounts(name, table) {
  console.log(`\n${name}`);
  for (const [what, times] of Object.entries(table).sort(([, a], [, b]) => b - a)) {
    console.log(`${figure(times).padStart(12)}  ${what}`);
  }
}

function printFailure(seed, { index, text, done, why }, library) {
  const files = library === 'fuzz' ? '' : '--files ';
  console.error(`\n${why}\nafter ${done.join(', ')}; the text:\n${escaped(text)}`);
  console.error(`again: npm run fuzz -- ${files}--seed ${seed} --from ${index} --count 1`);
}

/** As a literal of ASCII that can be put into a test. */
function escaped(text) {
  const code = (unit) => unit.charCodeAt(0).toString(16).padStart(4, '0');
  return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${code(unit)}`);
}

function figure(value) {
  return Math.round(value).toLocaleString('en');
}
