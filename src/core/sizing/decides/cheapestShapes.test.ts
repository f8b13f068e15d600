import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankOptions } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
import { sizingCases } from '@/core/sizing/testing/sizingCase';
import { cases } from '@/core/testing/cases';
import { cheapestShapes } from './cheapestShapes';

it('gives for every single need the shape that ranks first, and its clusters at both ends', () => {
  fc.assert(
    fc.property(
      sizingCases(),
      fc.integer({ min: 1, max: 2_000 }),
      fc.nat(300),
      ({ platform, plan }, fromCu, width) => {
        const stretches = cheapestShapes(platform, plan, fromCu, fromCu + width);
        const pricing = pricingOf(platform, plan);
        const best = (cu: number) => rankOptions(platform, plan, pricing, cu)[0];
        let next = fromCu;
        for (const { fromCu: from, toCu: to, first, last } of stretches) {
          expect(from).toBe(next);
          next = to + 1;
          expect([first, last]).toEqual([best(from) ?? null, best(to) ?? null]);
          for (let cu = from; cu <= to; cu++) expect(best(cu)?.slave).toBe(first?.slave);
        }
        expect(next).toBe(fromCu + width + 1);
        const shapes = stretches.map(({ first }) => first?.slave);
        expect(shapes.some((shape, i) => i > 0 && shape === shapes[i - 1])).toBe(false);
      },
    ),
    { numRuns: cases(200) },
  );
});
