import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Growth } from '@/core/plan/growth';
import { isThroughput, type Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { answerTo, moderatePlan } from '@/core/report/testing/answerArbitrary';
import { currentArbitrary } from '@/core/sizing/present/testing/currentArbitrary';
import { timeArbitrary } from '@/core/sizing/road/testing/timedPlans';
import { knownPlatforms, planOnArbitrary } from '@/core/sizing/testing/sizingCase';
import { cases } from '@/core/testing/cases';
import { spokenOf } from '@/core/words/testing/words';
import { liveRoadOf } from './liveRoad';
import { hasOwnGrowth } from './ownGrowth';
import { documentOver } from './testing/documentOver';
import { findFaults, haveSameColumns, withInputsOf } from './testing/exchangeInputs';
import { isTold } from './testing/isTold';
import { workbookOf } from './workbookOf';

const budgets = fc.record({
  amount: fc.constantFrom<number>(1_000, 20_000.5, 400_000),
  per: fc.constantFrom('month', 'year', 'horizon'),
});

const percents = fc
  .constantFrom(-40, -5, 0, 0.5, 8, 33.1)
  .map((percentPerMonth): Growth => ({ percentPerMonth }));
const rises = fc
  .constantFrom(-3_000, 0, 10, 1_500.5)
  .map((recordsPerSecondPerMonth): Growth => ({ recordsPerSecondPerMonth }));

/** What workloads have of their own, in their order. */
const ownGrowths = fc.array(
  fc.record({
    ofLoad: fc.option(fc.oneof(percents, rises), { nil: undefined }),
    ofResources: fc.option(percents, { nil: undefined }),
  }),
  { minLength: 3, maxLength: 3 },
);

/** What a plan may say over time. */
const timesArbitrary = (platform: Platform) =>
  fc.record({
    time: timeArbitrary,
    taxPercent: fc.constantFrom(undefined, 6),
    budget: fc.option(budgets, { nil: undefined }),
    own: fc.option(ownGrowths, { nil: undefined }),
    current: fc.option(currentArbitrary(platform), { nil: undefined }),
  });

type Times = ReturnType<typeof timesArbitrary> extends fc.Arbitrary<infer T> ? T : never;

function timed(plan: Plan, { time, taxPercent, budget, own, current }: Times): Plan {
  const workloads = moderatePlan(plan).workloads.map((workload, i) => ({
    ...workload,
    growth: isThroughput(workload) ? own?.[i]?.ofLoad : own?.[i]?.ofResources,
  }));
  const given = { ...plan, workloads, ...time, taxPercent, budget, current };
  const written = { ...given, headroomPercent: Number(plan.headroomPercent.toFixed(4)) };
  return JSON.parse(JSON.stringify(written)) as Plan;
}

/** A cluster of the same shapes and as many coordinators, with another size and another day until which it is paid for. */
function otherCount(one: Times['current'], other: Times['current']): Times['current'] {
  if (!one || !other) return one;
  const { slaveCount, units, renewal } = other;
  const counted = one.units === undefined ? { slaveCount } : { units };
  return JSON.parse(JSON.stringify({ ...one, ...counted, renewal })) as Times['current'];
}

/** Each case calculates thousands of days. */
const longest = 600_000;

describe('a plan over time in a workbook', () => {
  it(
    'comes to the figures of the engine by its formulas, on every product',
    () => {
      let live = 0;
      const drawn = fc
        .constantFrom(...knownPlatforms)
        .chain((platform) =>
          fc.tuple(fc.constant(platform), planOnArbitrary(platform, 3), timesArbitrary(platform)),
        );
      fc.assert(
        fc.property(drawn, ([platform, plan, times]) => {
          const document = documentOver(timed({ ...plan, platform: platform.id }, times));
          fc.pre(document !== undefined && liveRoadOf(document) !== undefined);
          if (!document || !isTold(answerTo(document.road.road.plan))) return;
          live += 1;
          const book = workbookOf(document, spokenOf(platform.id).en);
          expect(findFaults(book).slice(0, 3)).toEqual([]);
        }),
        { numRuns: cases(25) },
      );
      expect(live).toBeGreaterThan(1);
    },
    longest,
  );

  it(
    'comes to those of another plan once its inputs are typed over',
    () => {
      let live = 0;
      const drawn = fc
        .constantFrom(...knownPlatforms)
        .chain((platform) =>
          fc.tuple(
            fc.constant(platform.id),
            planOnArbitrary(platform, 3),
            planOnArbitrary(platform, 3),
            timesArbitrary(platform),
            timesArbitrary(platform),
          ),
        );
      fc.assert(
        fc.property(drawn, ([platform, one, other, times, otherTimes]) => {
          const { priceList, billing } = one;
          // As many rows of workloads: those behind them are counted, too.
          const rows = Math.min(one.workloads.length, other.workloads.length);
          const cut = (plan: Plan) => ({
            ...plan,
            platform,
            workloads: plan.workloads.slice(0, rows),
          });
          const haveEvents = times.time.events.length > 0 && otherTimes.time.events.length > 0;
          const timeOf = ({ time }: Times) => (haveEvents ? time : { ...time, events: [] });
          const from = timed(cut(one), { ...times, time: timeOf(times) });
          const time = timeOf(otherTimes);
          // The time of a budget is no input.
          const budget = {
            amount: otherTimes.budget?.amount ?? 5_000,
            per: times.budget?.per ?? 'month',
          };
          const current = otherCount(times.current, otherTimes.current);
          const own = times.own && otherTimes.own;
          const terms = { ...otherTimes, time, budget, current, own };
          const to = timed({ ...cut(other), priceList, billing }, terms);
          fc.pre(haveSameColumns(from, to) && hasOwnGrowth(from) === hasOwnGrowth(to));
          const [before, after] = [documentOver(from), documentOver(to)];
          fc.pre(before !== undefined && liveRoadOf(before) !== undefined);
          fc.pre(after !== undefined && liveRoadOf(after) !== undefined && isTold(answerTo(to)));
          if (!before || !after) return;
          // The same rows for events and their hours.
          // A plan without a base has one in every month.
          fc.pre((from.baseUnits === undefined) === (to.baseUnits === undefined));
          const [ofEvents, ofOthers] = [before, after].map((one) =>
            JSON.stringify(liveRoadOf(one)?.events),
          );
          fc.pre(ofEvents === ofOthers);
          // The rows of the range, as exported, move what stands below them.
          fc.pre((before.road.range === null) === (after.road.range === null));
          const [has, then] = [before, after].map(({ road }) => road.road.owned?.cluster);
          fc.pre(has?.slave === then?.slave && has?.master === then?.master);
          live += 1;
          const words = spokenOf(platform)['zh-CN'];
          const [book, expected] = [workbookOf(before, words), workbookOf(after, words)];
          expect(findFaults(withInputsOf(book, expected), expected).slice(0, 3)).toEqual([]);
        }),
        { numRuns: cases(20) },
      );
      expect(live).toBeGreaterThan(1);
    },
    longest,
  );
});
