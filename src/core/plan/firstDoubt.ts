import { parseQuantity } from '@/core/quantity/parseQuantity';

/** A figure that can be read in two ways, such as 1,234: its text and the numbers it may mean. */
export type Doubt = { readonly text: string; readonly limit: readonly number[] };

type RowValues<Use> = { readonly values: ReadonlyMap<Use, string> };

/** The first figure of a table's rows that can be read in two ways; `uses` are the columns of figures. */
export function firstDoubt<Use>(
  rows: readonly RowValues<Use>[],
  uses: readonly Use[],
): Doubt | undefined {
  for (const { values } of rows) {
    for (const use of uses) {
      const text = values.get(use) ?? '';
      const reading = text === '' ? undefined : parseQuantity(text);
      if (reading && !reading.ok && reading.code === 'ambiguous' && reading.limit.length > 0) {
        return { text, limit: reading.limit };
      }
    }
  }
  return undefined;
}
