/**
 * How many cases a law tries: all of them in `npm run test:all`, a fifth in `npm test`.
 * Laws that say nothing try 100 and 20: see scripts/laws.mjs.
 */
export function cases(all: number): number {
  return process.env.LAW_CASES === 'all' ? all : Math.ceil(all / 5);
}
