/** Where a field of a product file stands: names of fields and places in lists. */
export type ProductPath = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export function valueAt(input: unknown, path: ProductPath): unknown {
  return path.reduce<unknown>((value, key) => {
    const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return holds ? Reflect.get(value, key) : undefined;
  }, input);
}

/** The items of the list at a path; none where there is no list. */
export function itemsAt(input: unknown, path: ProductPath): readonly unknown[] {
  const value = valueAt(input, path);
  return Array.isArray(value) ? value : [];
}

/** The same file with a value at a path; undefined takes the field or the item away. What is in the way is replaced. */
export function withValue(input: unknown, path: ProductPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = rest.length > 0 ? withValue(valueAt(input, [key]), rest, value) : value;
  if (typeof key === 'number') {
    const items = Array.isArray(input) ? input : [];
    return inner === undefined ? items.toSpliced(key, 1) : items.toSpliced(key, 1, inner);
  }
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const kept = Object.entries(isObject ? input : {});
  const isThere = kept.some(([name]) => name === key);
  const entries = isThere
    ? kept.map(([name, old]) => [name, name === key ? inner : old] as const)
    : [...kept, [key, inner] as const];
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

/** The same file with a shape under another id, also in all lists of prices. */
export function withShape(
  input: unknown,
  role: 'workers' | 'coordinators',
  place: number,
  shape: string,
): unknown {
  const before = valueAt(input, [role, place, 'shape']);
  const renamed = withValue(input, [role, place, 'shape'], shape);
  const isShared = itemsAt(renamed, [role]).some((one) => valueAt(one, ['shape']) === before);
  if (typeof before !== 'string' || isShared) return renamed;
  const lists = itemsAt(renamed, ['priceLists']);
  return lists.reduce<unknown>(
    (whole, list, i) =>
      itemsAt(list, ['columns']).reduce<unknown>((file, column, j) => {
        const prices = valueAt(column, [role]);
        const isTaken = valueAt(prices, [shape]) !== undefined;
        if (valueAt(prices, [before]) === undefined || isTaken) return file;
        const moved = Object.entries(prices ?? {}).map(([id, amount]) => [
          id === before ? shape : id,
          amount,
        ]);
        return withValue(file, ['priceLists', i, 'columns', j, role], Object.fromEntries(moved));
      }, whole),
    renamed,
  );
}
