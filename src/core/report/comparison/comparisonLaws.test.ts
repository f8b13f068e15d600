import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, Workload } from '@/core/plan/planSchema';
import { inUnitOf, minorOf } from '@/core/quantity/money';
import { answerArbitrary, answerTo } from '@/core/report/testing/answerArbitrary';
import { type Comparison, compareAnswers } from './compareAnswers';
import { countRows } from './layOutComparison';
import { applyComparison } from './testing/applyComparison';
import { answerPairs } from './testing/similarAnswers';
import { type ComparisonRow, type Difference, isDifferent } from './value';

const allRows = ({
  figures,
  settings,
  options,
  workloads,
}: Comparison): readonly ComparisonRow[] => [
  ...figures,
  ...settings,
  ...options,
  ...workloads.workloads.flatMap(({ rows }) => rows),
];

function turnedDifference(difference: Difference): Difference {
  if (difference.kind === 'onlyA') return { kind: 'onlyB' };
  if (difference.kind === 'onlyB') return { kind: 'onlyA' };
  if (difference.kind !== 'by') return difference;
  const { value } = difference;
  return value.kind === 'price'
    ? {
        kind: 'by',
        value: { ...value, price: { ...value.price, amount: -value.price.amount } },
      }
    : { kind: 'by', value: { ...value, number: -value.number } };
}

const turnedRow = <R extends ComparisonRow>(row: R) => ({
  ...row,
  a: row.b,
  b: row.a,
  difference: turnedDifference(row.difference),
});

const turnedState = { same: 'same', changed: 'changed', added: 'removed', removed: 'added' };

const byText = (values: readonly unknown[]) => values.map((one) => JSON.stringify(one)).sort();

describe('comparing', () => {
  it('a plan with itself has no difference', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const comparison = compareAnswers(
          answer,
          answerTo(structuredClone(answer.plan), answer.option.slave),
        );
        expect(allRows(comparison).filter(isDifferent)).toEqual([]);
        expect(comparison.workloads.order).toBeNull();
        expect(comparison.isSame).toBe(true);
        expect(countRows(comparison).different).toBe(0);
      }),
    );
  });

  it('says “the same” of equal plans with equal choices alone', () => {
    fc.assert(
      fc.property(answerPairs, ([a, b]) => {
        const areEqual =
          JSON.stringify(a.plan) === JSON.stringify(b.plan) &&
          (a.isBest ? b.isBest : a.option.slave === b.option.slave && !b.isBest);
        expect(compareAnswers(a, b).isSame).toBe(areEqual);
      }),
    );
  });

  it('the other way round mirrors every line', () => {
    fc.assert(
      fc.property(answerPairs, ([a, b]) => {
        const [there, back] = [compareAnswers(a, b), compareAnswers(b, a)];
        expect(back.figures).toEqual(there.figures.map(turnedRow));
        expect(back.settings).toEqual(there.settings.map(turnedRow));
        expect(back.options).toEqual(
          there.options.map((row) => ({ ...turnedRow(row), isA: row.isB, isB: row.isA })),
        );
        expect(there.options.filter(({ isA }) => isA).map(({ id }) => id)).toEqual([
          a.option.slave,
        ]);
        expect(there.options.filter(({ isB }) => isB).map(({ id }) => id)).toEqual([
          b.option.slave,
        ]);
        const turned = there.workloads.workloads.map((workload) => ({
          a: workload.b,
          b: workload.a,
          state: turnedState[workload.state],
          rows: workload.rows.map(turnedRow),
        }));
        expect(byText(back.workloads.workloads)).toEqual(byText(turned));
        expect(back.workloads.moved).toBe(there.workloads.moved);
        expect(back.barLengthCu).toBe(there.barLengthCu);
        expect(countRows(back)).toEqual(countRows(there));
      }),
    );
  });

  it('shows every field in which the plans differ', () => {
    fc.assert(
      fc.property(answerPairs, ([a, b]) => {
        const { settings, workloads } = compareAnswers(a, b);
        const shown = (rows: readonly ComparisonRow[]) =>
          rows.filter(isDifferent).map(({ id }) => id);
        expect(shown(settings).filter((id) => id !== 'pick')).toEqual(
          expect.arrayContaining(differing(a.plan, b.plan).filter((key) => key !== 'workloads')),
        );
        for (const { a: i, b: j, rows } of workloads.workloads) {
          const [x, y] = [spelled(a.plan, i), spelled(b.plan, j)];
          expect(
            shown(rows)
              .sort()
              .filter((id) => id !== 'cu'),
          ).toEqual([...differing(x, y)].sort());
        }
        const places = (side: 'a' | 'b') =>
          workloads.workloads.flatMap((one) => one[side] ?? []).sort((x, y) => x - y);
        expect(places('a')).toEqual([...a.plan.workloads.keys()]);
        expect(places('b')).toEqual([...b.plan.workloads.keys()]);
      }),
    );
  });

  it('lists what makes B out of A', () => {
    fc.assert(
      fc.property(answerPairs, ([a, b]) => {
        const comparison = compareAnswers(a, b);
        expect(applyComparison(comparison.a.plan, comparison)).toEqual(b.plan);
      }),
    );
  });

  it('subtracts prices to the last minor unit, and never across currencies or periods', () => {
    fc.assert(
      fc.property(answerPairs, ([a, b]) => {
        for (const row of compareAnswers(a, b).options) {
          if (row.a?.kind !== 'price' || row.b?.kind !== 'price') continue;
          const [x, y] = [row.a.price, row.b.price];
          const minor = minorOf(y) - minorOf(x);
          if (x.currency !== y.currency) expect(row.difference.kind).toBe('currencies');
          else if (x.per !== y.per) expect(row.difference.kind).toBe('periods');
          else if (minor === 0) expect(row.difference.kind).toBe('none');
          else
            expect(row.difference).toEqual({
              kind: 'by',
              value: { kind: 'price', price: inUnitOf(y, minor / 100) },
            });
        }
      }),
    );
  });
});

type Fields = Readonly<Record<string, unknown>>;

/** Keys whose values differ, or that one side lacks. */
function differing(a: Fields, b: Fields): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  );
}

/** A workload's fields by the names of the lines; simple work has the rate of the platform. */
function spelled({ workloads }: Plan, place: number | null): Fields {
  const workload: Workload | undefined = place === null ? undefined : workloads[place];
  if (!workload) return {};
  const { growth, ...ungrown } = workload;
  if (!('complexity' in ungrown)) return { ...ungrown, ...growth, kind: 'resources' };
  const { complexity, ...rest } = ungrown;
  return { recordsPerSecondPerCu: 10_000, ...rest, ...growth, kind: complexity };
}
