import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformRooms } from '@/core/platforms/registry';
import { cases } from '@/core/testing/cases';
import { describedRoom } from './describedRoom';
import { example } from './example';
import { parseProduct } from './parseProduct';
import type { ProductProblemCode } from './productProblem';
import { sha256 } from './sha256';
import {
  brokenProductArbitrary,
  productFileArbitrary,
  productInputArbitrary,
} from './testing/productArbitrary';
import { productJsonSchema } from './testing/productJsonSchema';
import { usableCuOf } from './usableCu';
import { canonicalProduct, productIdOf, writeProduct } from './writeProduct';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const read = (name: string) => readJson(`src/core/platforms/own/examples/${name}.json`);
const published = readJson('public/product.schema.json');
const validate = new Ajv({ strict: true, strictTypes: false }).compile(published);

const everyCode: Readonly<Record<ProductProblemCode, true>> = {
  required: true,
  'unknown-field': true,
  'wrong-type': true,
  'wrong-version': true,
  'below-minimum': true,
  'above-maximum': true,
  'not-whole': true,
  'not-one-of': true,
  'not-text': true,
  'empty-text': true,
  'too-long': true,
  'too-few': true,
  'too-many': true,
  'not-an-id': true,
  'not-a-day': true,
  'not-a-currency': true,
  'no-language': true,
  repeated: true,
  'not-rising': true,
  'no-ceiling': true,
  'nothing-usable': true,
  'ceiling-too-low': true,
  'no-such-shape': true,
  'too-many-decimals': true,
  'seen-before-since': true,
};

/** A good file with something changed. */
function changed(change: (file: ReturnType<typeof structuredClone<typeof example>>) => void) {
  const file = structuredClone(example);
  change(file);
  return parseProduct(file);
}

function problemsOf(input: unknown) {
  const reading = parseProduct(input);
  return reading.ok ? [] : reading.problems.map(({ path, code, limit }) => [path, code, limit]);
}

describe('a product file', () => {
  it('is read as it was written, and the same file always comes to the same text and id', () => {
    fc.assert(
      fc.property(productFileArbitrary, (file) => {
        const again = parseProduct(JSON.parse(writeProduct(file)));
        expect(again).toStrictEqual({ ok: true, file });
        const other = parseProduct(JSON.parse(canonicalProduct(file)));
        expect(other.ok && productIdOf(other.file)).toBe(productIdOf(file));
      }),
      { numRuns: cases(500) },
    );
  });

  it('has the same id whatever the order of its fields and the spaces around its texts', () => {
    const turned = Object.fromEntries(Object.entries(structuredClone(example)).reverse());
    const readings = [
      example,
      turned,
      {
        ...example,
        name: { en: ' Example of a cluster of your own ', 'zh-CN': '自有集群示例' },
        sources: [],
      },
    ].map(parseProduct);
    const ids = readings.map((reading) => reading.ok && productIdOf(reading.file));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^own-[a-z2-7]{16}$/);
  });

  it('has another id with any other figure', () => {
    const dearer = changed((file) => {
      const [column] = file.priceLists[0]?.columns ?? [];
      if (column) column.workers.small = 219.01;
    });
    expect(dearer.ok && productIdOf(dearer.file)).not.toBe(productIdOf(example));
  });

  it('is refused with every problem that the worst of them has', () => {
    const reading = parseProduct(read('everyRuleBroken'));
    const problems = reading.ok ? [] : reading.problems;
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(
      Object.keys(everyCode).sort(),
    );
    // No field of it is right, so each of them is named.
    const fields = new Set(problems.map(({ path }) => path.split('.')[0]));
    const known = Object.keys(read('everyRuleBroken'));
    expect(known.filter((field) => !fields.has(field))).toEqual([]);
  });

  it.each(['flinkKubernetes', 'brokers'])('reads the worked example %s', (name) => {
    const input = read(name);
    expect(parseProduct(input)).toStrictEqual({ ok: true, file: input });
    expect(validate(input)).toBe(true);
  });

  it('names contradictions by the place where they show', () => {
    const many = Array.from({ length: 21 }, (_, i) => ({ shape: `s${i}`, cores: 4, memoryGb: 32 }));
    const reading = parseProduct({ ...example, workers: many });
    expect(reading.ok ? [] : reading.problems.map(({ path, code }) => [path, code])).toContainEqual(
      ['workers', 'too-many'],
    );
    expect(
      problemsOf({
        ...example,
        coordinators: [{ shape: 'a', cores: 1, memoryGb: 1, maximumCu: 20 }],
        priceLists: example.priceLists.map((list) => ({
          ...list,
          columns: list.columns.map((column) => ({ ...column, coordinators: {} })),
        })),
      }),
    ).toEqual([['coordinators.0.maximumCu', 'ceiling-too-low', 21]]);
  });

  it.each([
    ['{"__proto__":{"version":1}}', '__proto__'],
    ['{"constructor":1}', 'constructor'],
    ['{"roles":{"__proto__":[]}}', 'roles.__proto__'],
    [
      '{"priceLists":[{"columns":[{"workers":{"__proto__":1}}]}]}',
      'priceLists.0.columns.0.workers.__proto__',
    ],
    [
      '{"priceLists":[{"columns":[{"workers":{"toString":1}}]}]}',
      'priceLists.0.columns.0.workers.toString',
    ],
  ])('names %s as a problem', (text, path) => {
    expect(problemsOf(JSON.parse(text)).map(([there]) => there)).toContain(path);
  });

  it.each([null, 7, 'text', [], true, undefined])('refuses %j', (input) => {
    expect(problemsOf(input)).toEqual([['', 'wrong-type', 'object']]);
  });

  it('never throws, and names a problem of whatever it refuses', () => {
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(brokenProductArbitrary, (input) => {
        const reading = parseProduct(input);
        seen[reading.ok ? 'good' : 'bad'] += 1;
        if (reading.ok) expect(describedRoom(reading.file).file).toBe(reading.file);
        else {
          expect(reading.problems.length).toBeGreaterThan(0);
          for (const { code } of reading.problems) expect(everyCode).toHaveProperty(code);
        }
      }),
      { numRuns: cases(2_000) },
    );
    expect(seen.bad).toBeGreaterThan(cases(200));
  });

  it('names few problems of a file that has very many', () => {
    const fields = Array.from({ length: 100_000 }, (_, i) => [`f${i}`, i]);
    expect(problemsOf(Object.fromEntries(fields)).length).toBe(500);
  });
});

describe('the published JSON Schema of product files', () => {
  it('is what is read today', () => {
    expect(published).toStrictEqual(productJsonSchema());
    const check = () =>
      execFileSync(process.execPath, ['scripts/writeSchema.mjs', '--check'], { stdio: 'pipe' });
    expect(check).not.toThrow();
  }, 30_000);

  it('accepts every good file', () => {
    fc.assert(
      fc.property(productInputArbitrary, (input) => {
        expect([validate(input), validate.errors]).toStrictEqual([true, null]);
      }),
      { numRuns: cases(300) },
    );
  });

  it('refuses no file that is read', () => {
    fc.assert(
      fc.property(brokenProductArbitrary, (input) => {
        if (parseProduct(input).ok) expect(validate(input)).toBe(true);
      }),
      { numRuns: cases(1_000) },
    );
  });
});

describe('SHA-256', () => {
  it('is that of Node', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
        const hex = createHash('sha256').update(text).digest('hex');
        expect(Buffer.from(sha256(text)).toString('hex')).toBe(hex);
      }),
    );
  });
});

it('What the system keeps back is exact', () => {
  // (0.3 − 0.1) ÷ 0.1 is 1.9999999999999998 in binary fractions.
  expect(usableCuOf({ cores: 2.3, memoryGb: 64, keptBack: { cores: 0.3 } }, 8)).toBe(2);
  expect(usableCuOf({ cores: 8, memoryGb: 32, keptBack: { cores: 0.5, memoryGb: 4 } }, 4)).toBe(7);
  expect(usableCuOf({ cores: 8, memoryGb: 32, keptBack: { memoryGb: 40 } }, 4)).toBe(0);
});

it('The example that links know by a name of its own is expressed by a file', () => {
  const parsed = parseProduct(example);
  expect(parsed).toStrictEqual({ ok: true, file: example });
  const own = platformRooms.find(({ rules }) => rules.id === 'own');
  expect(own?.rules.priceLists[0]?.columns[1]?.workers).toEqual({
    small: 45,
    medium: 86,
    large: 244,
  });
  expect(own?.rules.workers.map(({ usableCu }) => usableCu)).toEqual([7, 15, 46]);
  expect(own?.rules.middleRate).toBe(4_000);
});
