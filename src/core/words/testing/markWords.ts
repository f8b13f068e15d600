/** A pseudo-language: the same words, each sentence between ⟦ and ⟧, so that any word outside `words` shows. */
export function markWords<T>(words: T): T {
  return mark(words) as T;
}

/** Kept as they are: they name the language or stand in a field, where they are read again. */
const unmarked = new Set(['language', 'typed']);

function mark(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') return (...args: unknown[]) => mark(value(...args));
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, unmarked.has(key) ? inner : mark(inner)]),
  );
}
