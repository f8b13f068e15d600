import { splitProduct } from '@/core/quantity/splitProduct';

/**
 * Cells in which a product may be typed, and the fields that its factors are: a load × its peak factor, and a count ×
 * the cores of one.
 */
const productFields = {
  qps: ['qps', 'peakFactor'],
  cores: ['count', 'cores'],
} as const;

export type ProductCell = keyof typeof productFields;

/** The field that a product in a cell fills besides the cell itself. */
export const otherField = { qps: 'peakFactor', cores: 'count' } as const;

export function isProductCell(field: string): field is ProductCell {
  return Object.hasOwn(productFields, field);
}

/**
 * The fields that the text of a cell fills: with a product in it, two of them; undefined where there is none, and
 * `bad` where there are more than two factors or one is missing.
 */
export function typedProduct(
  cell: ProductCell,
  text: string,
): Readonly<Record<string, string>> | 'bad' | undefined {
  const factors = splitProduct(text);
  if (!factors) return undefined;
  const [first = '', second = ''] = factors;
  if (factors.length !== 2 || first === '' || second === '') return 'bad';
  const [one, other] = productFields[cell];
  return { [one]: first, [other]: second };
}
