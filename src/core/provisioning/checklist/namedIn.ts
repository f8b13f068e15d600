/** What a table holds under a name. Throws when there is nothing; a test looks up every name that a platform's data have. */
export function namedIn<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw new RangeError(`nothing is named ${name}`);
  return found;
}
