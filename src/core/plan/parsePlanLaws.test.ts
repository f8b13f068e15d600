import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '@/core/testing/cases';
import { defaultOf, isOmittedAtDefault, settingIds } from './fields';
import { parsePlan } from './parsePlan';
import { everyPlanArbitrary, planInputArbitrary } from './testing/planArbitrary';

describe('a plan', () => {
  it('is read as itself once it has been read', () => {
    fc.assert(
      fc.property(everyPlanArbitrary, (plan) => {
        expect(parsePlan(plan)).toStrictEqual({ ok: true, plan });
        expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toStrictEqual({ ok: true, plan });
        expect(JSON.stringify(parsePlan(structuredClone(plan)))).toBe(
          JSON.stringify({ ok: true, plan }),
        );
      }),
      { numRuns: cases(500) },
    );
  });

  it('keeps everything that was written', () => {
    fc.assert(
      fc.property(planInputArbitrary, (input) => {
        const reading = parsePlan(input);
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        const isLeftOut = (key: string, value: unknown) =>
          value === '' ||
          value === false ||
          (Array.isArray(value) && value.length === 0) ||
          ((key === 'count' || key === 'peakFactor') && value === 1);
        const written = JSON.parse(JSON.stringify(input), (key, value) =>
          isLeftOut(key, value) ? undefined : value,
        );
        const left = settingIds
          .filter(isOmittedAtDefault)
          .map((id) => [id, defaultOf(id, reading.plan.platform)] as const);
        expect({ ...Object.fromEntries(left), ...reading.plan }).toMatchObject(written);
        const names = reading.plan.workloads.flatMap(({ name, project }) => [name, project]);
        expect([reading.plan.title, ...names]).not.toContain('');
      }),
      { numRuns: cases(500) },
    );
  });

  it('of any other kind is refused with problems, never with an exception', () => {
    const keys = fc.constantFrom(
      'workloads',
      'qps',
      'cores',
      'complexity',
      'version',
      '__proto__',
      'toString',
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(
          fc.constantFrom(null, true, '', 'simple', 0, -1, Infinity, NaN),
          fc.string(),
          fc.double(),
        ),
        fc.dictionary(keys, tie('value')),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, (input) => {
        const reading = parsePlan(input);
        if (reading.ok) expect(parsePlan(reading.plan)).toStrictEqual(reading);
        else expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: cases(1_000) },
    );
  });
});
