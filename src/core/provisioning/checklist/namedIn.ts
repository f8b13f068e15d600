/** What a table holds under a name. Throws when it holds nothing: a test reads every name of every platform. */
export function namedIn<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw new RangeError(`nothing is named ${name}`);
  return found;
}
