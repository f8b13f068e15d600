import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import { productFileArbitrary } from '@/core/platforms/own/testing/productArbitrary';
import { addDescribed, findPlatform, platformIds } from '@/core/platforms/registry';
import { cases } from '@/core/testing/cases';
import { settings } from './fields';
import { parsePlan } from './parsePlan';
import { mutatedPlanArbitrary } from './testing/mutatedPlan';
import { planInputArbitrary } from './testing/planArbitrary';
import { planJsonSchema } from './testing/planJsonSchema';

const published = JSON.parse(readFileSync('public/plan.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, strictTypes: false }).compile(published);

/** Every part of a schema that describes a value. */
function parts(schema: unknown): Record<string, unknown>[] {
  if (Array.isArray(schema)) return schema.flatMap(parts);
  if (typeof schema !== 'object' || schema === null) return [];
  return [{ ...schema }, ...Object.values(schema).flatMap(parts)];
}

describe('the published JSON Schema', () => {
  it('is what the plan schema says today', () => {
    expect(published).toStrictEqual(planJsonSchema());
  });

  it('is written by the script to the byte', () => {
    const check = () =>
      execFileSync(process.execPath, ['scripts/writeSchema.mjs', '--check'], { stdio: 'pipe' });
    expect(check).not.toThrow();
  }, 30_000);

  it('is draft 2020-12, names no host, and closes every object of every platform', () => {
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(published.$id).toBe('urn:streamsizer:plan:1');
    expect(Object.keys(published.$defs)).toStrictEqual([...platformIds, 'described']);
    const objects = parts(published.$defs).filter(({ type }) => type === 'object');
    expect(objects).toHaveLength(18 * (platformIds.length + 1));
    for (const object of objects) {
      expect(object.additionalProperties).toBe(false);
      expect(object.title).toBeTypeOf('string');
    }
  });

  it('describes every field', () => {
    const fields = parts(published.$defs).flatMap(({ properties }) =>
      Object.values(properties ?? {}),
    );
    expect(fields.length).toBeGreaterThan(20);
    for (const field of fields) expect(field.description).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(platformIds)('states the bounds of a plan of %s', (id) => {
    const { kind, complexRate, coordinatorCounts, coordinatorCount, management } = findPlatform(id);
    const { title, workloads, spareSlaves, masterCount, workspaces, headroomPercent } =
      published.$defs[id].properties;
    expect(workspaces !== undefined).toBe(management !== undefined);
    expect(masterCount).toMatchObject(
      kind === 'pool'
        ? { const: 0, default: 0 }
        : { enum: coordinatorCounts.value, default: coordinatorCount },
    );
    expect(title.maxLength).toBe(settings.title.maximumCharacters);
    expect([workloads.minItems, workloads.maxItems]).toStrictEqual([1, 10_000]);
    expect(spareSlaves).toMatchObject(
      kind === 'pool'
        ? { const: 0, default: 0 }
        : { type: 'integer', minimum: 0, maximum: 10, default: 0 },
    );
    expect(headroomPercent).toMatchObject({
      type: 'number',
      minimum: 0,
      maximum: 1_000,
      default: 0,
    });
    const rates = parts(workloads).flatMap(({ exclusiveMinimum }) => exclusiveMinimum ?? []);
    // That of measured work; record size and peak factor of each kind with a load; growth in percent of every kind.
    expect(rates.toSorted()).toStrictEqual([...Array(4).fill(-100), ...Array(7).fill(0)]);
    const { cautious, hopeful } = complexRate.value;
    const complex = parts(workloads).filter(
      ({ minimum, type }) => minimum === cautious && type === 'number',
    );
    expect(complex).toMatchObject([{ maximum: hopeful, default: cautious }]);
  });

  it('accepts every plan of a product that a file describes', () => {
    fc.assert(
      fc.property(productFileArbitrary, fc.integer({ min: 0, max: 1e9 }), (file, qps) => {
        const room = describedRoom(file);
        addDescribed(room);
        const workloads = [
          { qps, complexity: 'complex', recordsPerSecondPerCu: file.rates.complex.high },
          { qps, complexity: 'complex' },
          { cores: 4, memoryGb: 8 },
        ];
        const reading = parsePlan({ platform: room.rules.id, workloads });
        expect(reading.ok && validate(reading.plan)).toBe(true);
        expect(validate({ platform: room.rules.id, workloads, colour: 'green' })).toBe(false);
      }),
      { numRuns: cases(100) },
    );
  });

  it('accepts every good plan', () => {
    fc.assert(
      fc.property(planInputArbitrary, (input) => {
        expect([validate(input), parsePlan(input).ok]).toStrictEqual([true, true]);
      }),
      { numRuns: cases(500) },
    );
  });

  it('accepts a changed plan exactly when it can be parsed', () => {
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(mutatedPlanArbitrary, (input) => {
        const reading = parsePlan(input);
        seen[reading.ok ? 'good' : 'bad'] += 1;
        // That days rise is more than JSON Schema can say.
        const isOrder = !reading.ok && reading.problems.every(({ code }) => code === 'not-rising');
        if (!isOrder) expect(validate(input)).toBe(reading.ok);
      }),
      { numRuns: cases(3_000) },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(cases(100));
  });
});
