import * as fc from 'fast-check';
import type { Growth } from '@/core/plan/growth';
import { isThroughput, type Plan } from '@/core/plan/planSchema';
import { type SizingCase, sizingCases } from '@/core/sizing/testing/sizingCase';

export type RoadCase = Omit<SizingCase, 'plan'> & { readonly plan: Plan };

const percents = fc.constantFrom(-40, -5, 0, 0.5, 1, 8, 10, 21, 33.1, 44, 100);
const percentGrowth = percents.map((percentPerMonth) => ({ percentPerMonth }));
const growths = fc.oneof(
  percentGrowth,
  fc.constantFrom(-3_000, 0, 10, 1_500.5, 20_000).map((recordsPerSecondPerMonth) => ({
    recordsPerSecondPerMonth,
  })),
) satisfies fc.Arbitrary<Growth>;

const day = (from: number, to: number) =>
  fc
    .integer({ min: from, max: to })
    .map((days) => new Date(Date.UTC(2027, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

const time = fc
  .record({ date: day(-400, 500), hour: fc.nat(23), minute: fc.constantFrom('00', '30') })
  .map(({ date, hour, minute }) => `${date}T${String(hour).padStart(2, '0')}:${minute}`);

const events = fc.record({
  start: fc.oneof(time, fc.constantFrom('2024-02-29T23:00', '2027-03-31T00:00')),
  hours: fc.constantFrom(1, 5, 24, 49, 8_784),
  factor: fc.constantFrom(0.3, 1, 1.5, 2, 6),
  yearly: fc.boolean(),
});

/** What a plan may say of time. The road begins on a day that months of different lengths follow. */
export const timeArbitrary = fc.record({
  startDate: fc.constantFrom('2027-01-31', '2028-01-30', '2027-11-15', '2026-12-01'),
  horizonMonths: fc.constantFrom(1, 2, 5, 14),
  leadTimeDays: fc.constantFrom(0, 14),
  growth: growths,
  milestones: fc
    .uniqueArray(
      fc.record({ date: day(-30, 500), recordsPerSecond: fc.integer({ min: 0, max: 200_000 }) }),
      { maxLength: 3, selector: ({ date }) => date },
    )
    .map((list) => [...list].sort((a, b) => a.date.localeCompare(b.date))),
  events: fc.array(events, { maxLength: 3 }),
});

/** Any plan with anything that it may say of time, workloads with growth of their own among them. */
export function roadCases(): fc.Arbitrary<RoadCase> {
  return sizingCases(3).chain(({ platform, plan }) =>
    fc
      .record({
        time: timeArbitrary,
        own: fc.array(fc.option(growths, { freq: 2, nil: undefined }), {
          minLength: 3,
          maxLength: 3,
        }),
        ownPercent: fc.option(percentGrowth, { freq: 2, nil: undefined }),
      })
      .map(({ time: of, own, ownPercent }) => ({
        platform,
        plan: {
          ...plan,
          ...of,
          workloads: plan.workloads.map((workload, i) => {
            if (!isThroughput(workload)) {
              return ownPercent ? { ...workload, growth: ownPercent } : workload;
            }
            const growth = own[i];
            return growth ? { ...workload, growth } : workload;
          }),
        },
      })),
  );
}
