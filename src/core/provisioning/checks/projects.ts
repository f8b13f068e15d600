import type { Plan } from '@/core/plan/planSchema';
import { type Problem, quantityProblem } from '@/core/plan/problem';
import { countOf } from '@/core/plan/workloadLoad';
import { findPlatform } from '@/core/platforms/registry';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { compareRatios, divide, multiply, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { demandOf, type ProjectNeed } from '@/core/sizing/demand';

/** The CU a person wants to give a project instead of what it needs; null for the workloads without a project. */
export type ProjectAdjustment = { readonly project: string | null; readonly cu: number };

export type ProjectProblem =
  | { readonly code: 'below-need'; readonly givenCu: number; readonly requiredCu: number }
  /** The cluster could not give all that was wanted. */
  | { readonly code: 'over-capacity'; readonly wantedCu: number; readonly givenCu: number }
  | { readonly code: 'not-whole'; readonly cu: number }
  | { readonly code: 'negative'; readonly cu: number }
  | {
      readonly code: 'busy-at-peak';
      readonly utilisationPercent: number;
      readonly busyPercent: number;
    };

export type ProjectShare = {
  readonly project: string | null;
  /** Names of its workloads, null where one has none; a row that counts stands once, as `counts` says. */
  readonly workloads: readonly (string | null)[];
  /** How many workloads each of them stands for. */
  readonly counts: readonly number[];
  readonly requiredCu: number;
  /** Before headroom and rounding. */
  readonly peakCu: number;
  /** The adjustment where there is a usable one, else the need. */
  readonly wantedCu: number;
  readonly givenCu: number;
  readonly isAdjusted: boolean;
  /** Of the CU given, at peak; undefined where none is given. */
  readonly utilisationPercent: number | undefined;
  readonly problems: readonly ProjectProblem[];
};

export type AllotmentProblem =
  | { readonly code: 'capacity-not-whole'; readonly capacityCu: number }
  | {
      readonly code: 'over-capacity';
      readonly wantedCu: number;
      readonly capacityCu: number;
      readonly overCu: number;
    }
  | { readonly code: 'unknown-project'; readonly project: string | null };

export type Allotment = {
  /** Whole CU; a capacity that is not whole is rounded down. */
  readonly capacityCu: number;
  readonly requiredCu: number;
  readonly givenCu: number;
  readonly leftCu: number;
  readonly projects: readonly ProjectShare[];
  readonly problems: readonly AllotmentProblem[];
};

/** The CU that a person typed for projects: what can be read, and what is wrong with the rest, by project. */
export function readAdjustments(
  typed: readonly { readonly project: string; readonly cu: string }[],
): {
  readonly adjustments: readonly ProjectAdjustment[];
  readonly unreadable: ReadonlyMap<string, Problem>;
} {
  const readings = typed
    .filter(({ cu }) => cu.trim() !== '')
    .map(({ project, cu }) => ({ project, reading: parseQuantity(cu) }));
  return {
    adjustments: readings.flatMap(({ project, reading }) =>
      reading.ok ? [{ project: project === '' ? null : project, cu: reading.value }] : [],
    ),
    unreadable: new Map(
      readings.flatMap(({ project, reading }) =>
        reading.ok ? [] : [[project, quantityProblem('', reading)]],
      ),
    ),
  };
}

/**
 * The CU of every project, in order of first mention: its need, or what a person wants instead. Projects share the
 * cluster's CU, so they never get more than it has: first every need in order, then what is wanted above the need.
 * An adjustment that is not a whole number of zero or more is reported and ignored.  Source: prep-2022 ch. 2; 95 % sc-git
 */
export function projectAllotment(
  plan: Plan,
  capacityCu: number,
  adjustments: readonly ProjectAdjustment[],
): Allotment {
  const capacity = capacityCu > 0 ? Math.floor(Math.min(capacityCu, Number.MAX_SAFE_INTEGER)) : 0;
  const platform = findPlatform(plan.platform);
  const demand = demandOf(platform, plan);
  const wishes = demand.projects.map((need) => wishOf(need, adjustments));
  const given = share(wishes, capacity);
  const busyPercent = platform.busyPercent?.value ?? 100;
  const projects = wishes.map((wish, i) => shareOf(wish, given[i] ?? 0, busyPercent));
  const givenCu = total(given);
  const wantedCu = total(wishes.map((wish) => wish.wantedCu));
  const names = new Set(demand.projects.map(({ project }) => project));
  return {
    capacityCu: capacity,
    requiredCu: Number(demand.requiredCu),
    givenCu,
    leftCu: capacity - givenCu,
    projects,
    problems: [
      ...(capacity === capacityCu ? [] : [{ code: 'capacity-not-whole', capacityCu } as const]),
      ...(wantedCu > capacity
        ? [
            {
              code: 'over-capacity',
              wantedCu,
              capacityCu: capacity,
              overCu: wantedCu - capacity,
            } as const,
          ]
        : []),
      ...adjustments
        .filter(({ project }) => !names.has(project))
        .map(({ project }) => ({ code: 'unknown-project', project }) as const),
    ],
  };
}

type Wish = {
  readonly need: ProjectNeed;
  readonly requiredCu: number;
  readonly wantedCu: number;
  readonly isAdjusted: boolean;
  readonly problems: readonly ProjectProblem[];
};

function wishOf(need: ProjectNeed, adjustments: readonly ProjectAdjustment[]): Wish {
  // A plan without an answer may need more CU than a number can hold.
  const requiredCu = Math.min(Number(need.requiredCu), Number.MAX_SAFE_INTEGER);
  const cu = adjustments.findLast(({ project }) => project === need.project)?.cu;
  const isUsable = cu !== undefined && Number.isSafeInteger(cu) && cu >= 0;
  return {
    need,
    requiredCu,
    wantedCu: isUsable ? cu : requiredCu,
    isAdjusted: isUsable && cu !== requiredCu,
    problems: cu === undefined || isUsable ? [] : [{ code: cu < 0 ? 'negative' : 'not-whole', cu }],
  };
}

/** Every need is met before any wish above a need, so that no project goes short because another asked for more. */
function share(wishes: readonly Wish[], capacity: number): readonly number[] {
  let left = capacity;
  const take = (cu: number) => {
    const taken = Math.min(cu, left);
    left -= taken;
    return taken;
  };
  const needs = wishes.map((wish) => take(Math.min(wish.wantedCu, wish.requiredCu)));
  return wishes.map(
    (wish, i) => (needs[i] ?? 0) + take(Math.max(0, wish.wantedCu - wish.requiredCu)),
  );
}

function shareOf(wish: Wish, givenCu: number, busyPercent: number): ProjectShare {
  const { need, requiredCu, wantedCu, isAdjusted } = wish;
  const percent =
    givenCu > 0 ? divide(multiply(need.peakCu, ratioOf(100)), ratioOf(givenCu)) : undefined;
  const utilisationPercent = percent && nearestNumber(percent);
  const problems: ProjectProblem[] = [...wish.problems];
  if (givenCu < wantedCu) problems.push({ code: 'over-capacity', wantedCu, givenCu });
  if (givenCu < requiredCu) problems.push({ code: 'below-need', givenCu, requiredCu });
  if (
    percent &&
    utilisationPercent !== undefined &&
    compareRatios(percent, ratioOf(busyPercent)) > 0
  ) {
    problems.push({ code: 'busy-at-peak', utilisationPercent, busyPercent });
  }
  return {
    project: need.project,
    workloads: need.workloads.map(({ name }) => name ?? null),
    counts: need.workloads.map(countOf),
    requiredCu,
    peakCu: nearestNumber(need.peakCu),
    wantedCu,
    givenCu,
    isAdjusted,
    utilisationPercent,
    problems,
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
