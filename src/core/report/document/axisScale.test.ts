import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisScale } from './axisScale';

describe('the axis of a chart', () => {
  it.each([
    [[42, 273], { from: 0, to: 300, ticks: [0, 100, 200, 300] }],
    [[6, 24, 1], { from: 0, to: 25, ticks: [0, 5, 10, 15, 20, 25] }],
    [[105, 141], { from: 90, to: 150, ticks: [90, 100, 110, 120, 130, 140, 150] }],
    [[0], { from: 0, to: 1, ticks: [0, 1] }],
  ])('of %j', (values, scale) => {
    expect(axisScale(values)).toEqual(scale);
  });

  it('holds every value between few ticks, from zero unless they lie close together', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e9), { minLength: 1, maxLength: 20 }), (values) => {
        const { from, to, ticks } = axisScale(values);
        const [least, most] = [Math.min(...values), Math.max(...values)];
        expect(from).toBeLessThanOrEqual(least);
        expect(to).toBeGreaterThanOrEqual(most);
        expect(from).toBeGreaterThanOrEqual(0);
        if (least <= most * 0.6) expect(from).toBe(0);
        expect([ticks[0], ticks.at(-1)]).toEqual([from, to]);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
      }),
    );
  });
});
