// The message of a law that fails: the number of cases before it, the seed that repeats it, and the smallest case that
// fails. A case may hold all words of a language or a whole answer: words are replaced by a name, a long text is cut.
import * as fc from 'fast-check';

const longestValue = 2_000;

/** @param {import('fast-check').RunDetails<readonly unknown[]>} run */
export function reportOf({
  counterexample,
  numRuns,
  numShrinks,
  seed,
  counterexamplePath,
  ...run
}) {
  if (!counterexample) {
    return `Too few cases: ${run.numSkips} of ${run.numSkips + numRuns} were left out by the law. Seed ${seed}.`;
  }
  const values = counterexample.map((value) => `  ${textOf(value)}`);
  return [
    `Law broken in case ${numRuns}, made smaller ${numShrinks} times:`,
    ...values,
    `Seed ${seed}, path ${counterexamplePath}. LAW_SEED=${seed} repeats it.`,
  ].join('\n');
}

function textOf(value) {
  const text = fc.stringify(withoutSentences(value, new Set()));
  if (text.length <= longestValue) return text;
  return `${text.slice(0, longestValue)} … (${text.length} characters in all)`;
}

/** The value with every function, and every object of functions (such as words), replaced by a name. */
function withoutSentences(value, above) {
  if (typeof value === 'function') return named(`function ${value.name}`);
  if (typeof value !== 'object' || value === null || above.has(value)) return value;
  const isPlain = [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!Array.isArray(value) && !isPlain) return value;
  if (isWords(value)) {
    return named(`words of ${value.language ?? Object.keys(value).slice(0, 5).join(', ')}`);
  }
  const inner = new Set(above).add(value);
  const parts = Object.entries(value).map(([key, part]) => [key, withoutSentences(part, inner)]);
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

const isWords = (value) =>
  Object.values(value).some((part) => typeof part === 'function') ||
  ('language' in value && hasFunction(value, new Set()));

function hasFunction(value, seen) {
  if (typeof value === 'function') return true;
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((part) => hasFunction(part, seen));
}

const named = (name) => ({ [fc.toStringMethod]: () => `<${name}>` });
