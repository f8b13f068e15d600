import { expect } from 'vitest';
import type { ReadBlock } from './hclReader';
import type { ArgumentSchema, PropertySchema } from './schemas';

/** That a Terraform block has every required argument, no other than those of its schema, and each of its kind. */
export function checkArguments(
  { attributes, blocks }: Pick<ReadBlock, 'attributes' | 'blocks'>,
  schema: Readonly<Record<string, ArgumentSchema>>,
): void {
  for (const name of [...Object.keys(attributes), ...blocks.map(({ type }) => type)]) {
    expect(Object.keys(schema)).toContain(name);
  }
  for (const [name, { kind, isRequired, oneOf, inner }] of Object.entries(schema)) {
    const value = attributes[name];
    const within = blocks.filter(({ type }) => type === name);
    expect(within.length, `${name} stands once at most`).toBeLessThanOrEqual(1);
    expect(kind === 'block' ? value : within[0], name).toBeUndefined();
    const [block] = within;
    if (isRequired) expect(value ?? block, name).toBeDefined();
    if (block && inner) checkArguments(block, inner);
    if (value === undefined || 'address' in value) continue;
    if (kind === 'texts') expect(value, name).toHaveProperty('list');
    else expect(value, name).toHaveProperty(kind);
    if (oneOf)
      expect(oneOf, name).toContain(
        'text' in value ? value.text : 'number' in value ? value.number : '',
      );
  }
}

/** That what a tool is given has every required property, no other than those of its schema, and each of its type. */
export function checkProperties(
  given: Readonly<Record<string, unknown>>,
  schema: Readonly<Record<string, PropertySchema>>,
): void {
  expect(Object.keys(schema)).toEqual(expect.arrayContaining(Object.keys(given)));
  for (const [name, { type, isRequired, oneOf, inner }] of Object.entries(schema)) {
    const value = given[name];
    if (isRequired) expect(value, name).toBeDefined();
    if (value === undefined || (typeof value === 'object' && value !== null && 'Ref' in value))
      continue;
    if (type === 'strings')
      expect(value, name).toEqual(expect.arrayContaining([expect.any(String)]));
    else if (type === 'object') checkProperties(value as Record<string, unknown>, inner ?? {});
    else if (type === 'integer') expect(Number.isSafeInteger(value), name).toBe(true);
    else expect(typeof value, name).toBe(type);
    if (oneOf) expect(oneOf, name).toContain(value);
  }
}
