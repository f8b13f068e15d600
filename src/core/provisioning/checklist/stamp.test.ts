import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provisioning } from '@/core/platforms/blinkDedicated/provisioning/provisioning';
import { changedSince, stepStamp } from './stamp';
import { planValues as values } from './testing/planValues';
import { planValuesArbitrary } from './testing/planValuesArbitrary';

describe('a stamp', () => {
  it('is a line for each value', () => {
    expect(stepStamp({ uses: ['slave', 'slaveCount', 'price'] }, values)).toBe(
      'slave="8c32g"\nslaveCount=11\nprice=[18500,"CNY","month"]',
    );
  });

  it('stays short with ten thousand projects, and still notices one', () => {
    const many = {
      ...values,
      projects: Array.from({ length: 10_000 }, (_, i) => ({
        project: `${i}`,
        requiredCu: i,
        givenCu: i,
      })),
    };
    const stamp = stepStamp({ uses: ['projects'] }, many);
    expect(stamp.length).toBeLessThan(60);
    const other = {
      ...many,
      projects: many.projects.with(77, { project: '77', requiredCu: 77, givenCu: 78 }),
    };
    expect(changedSince(stamp, { uses: ['projects'] }, other)).toEqual(['projects']);
  });

  it('says nothing of a value that its step shows only since then', () => {
    const stamp = stepStamp({ uses: ['slave'] }, values);
    expect(changedSince(stamp, { uses: ['slave', 'bucket'] }, values)).toEqual([]);
    expect(changedSince('', { uses: ['slave'] }, values)).toEqual([]);
  });

  it('fits the bounds of every step', () => {
    fc.assert(
      fc.property(planValuesArbitrary, fc.constantFrom(...provisioning.steps), (any, step) => {
        expect(stepStamp(step, any).length).toBeLessThan(1000);
      }),
    );
  });
});
