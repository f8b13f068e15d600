import { isThroughput, type Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import { workloadFields } from '@/core/plan/workloadFields';
import type { Unknown } from '@/core/sizing/decides/needModel';
import type { Triangle } from '@/core/sizing/decides/triangle';

/*
 * What somebody says of what decides a plan, and no plan says: loads and rates as low, likely and high, and how far the
 * map of shapes goes. A link carries it as one text: `1.load~low~likely~high~2.rate~low~likely~high~map~cu`, where 1 is
 * the first workload.
 */

export type DecidesTerms = {
  /** In the order of the workloads; at most one for each. */
  readonly unknowns: readonly Unknown[];
  /** The last need of the map, in CU; follows from the plan unless it is given. */
  readonly mapToCu?: number;
};

export type UnknownKind = 'load' | 'rate';
export const unknownKinds = ['load', 'rate'] as const satisfies readonly UnknownKind[];

/** The figures of a triangle in their order. */
export const triangleEnds = ['low', 'likely', 'high'] as const;
export type TriangleEnd = (typeof triangleEnds)[number];

/** The most needs that a map shows, in CU. */
export const widestMapCu = 20_000;
const mapBounds = { min: 1, max: 1_000_000_000 } as const;

/** What a load may be, and what a rate may be: as in a plan, where a rate is that of measured work. */
const bounds = {
  load: { min: workloadFields.qps.min, max: workloadFields.qps.max },
  rate: {
    above: workloadFields.recordsPerSecondPerCu.above,
    max: workloadFields.recordsPerSecondPerCu.max,
  },
} as const;

/** The terms as a text for a link; empty where nothing was said. Equal terms give equal text. */
export function writeDecidesTerms({ unknowns, mapToCu }: DecidesTerms): string {
  const pieces = [...unknowns]
    .sort((a, b) => a.workload - b.workload)
    .flatMap((unknown) =>
      unknownKinds.flatMap((kind) => {
        const triangle = unknown[kind];
        return triangle
          ? [`${unknown.workload + 1}.${kind}`, ...triangleEnds.map((end) => String(triangle[end]))]
          : [];
      }),
    );
  return [...pieces, ...(mapToCu === undefined ? [] : ['map', String(mapToCu)])].join('~');
}

export type DecidesReading = {
  readonly terms: DecidesTerms;
  /** What could not be read; its `path` names it as the text does. */
  readonly problems: readonly Problem[];
};

/** The longest text that is read. */
const longestText = 20_000;

/** Reads the text of a link for a plan. What cannot be read is named and left out, and everything else is kept. */
export function readDecidesTerms(text: string, plan: Plan): DecidesReading {
  const nothing: DecidesTerms = { unknowns: [] };
  if (text === '') return { terms: nothing, problems: [] };
  if (text.length > longestText) {
    return { terms: nothing, problems: [{ path: '', code: 'too-long', limit: longestText }] };
  }
  const pieces = text.split('~');
  const unknowns = new Map<number, Unknown>();
  const problems: Problem[] = [];
  let mapToCu: number | undefined;
  for (let i = 0; i < pieces.length; ) {
    const name = pieces[i] ?? '';
    if (name === 'map') {
      const value = numberOf(pieces[i + 1]);
      const problem = mapProblem(value);
      if (problem) problems.push(problem);
      else mapToCu = value;
      i += 2;
      continue;
    }
    const [low, likely, high] = [1, 2, 3].map((k) => numberOf(pieces[i + k])) as [
      number,
      number,
      number,
    ];
    const triangle: Triangle = { low, likely, high };
    const named = unknownNamed(name, plan);
    const wrong = named
      ? triangleProblems(named.kind, triangle, name)
      : [{ path: name, code: 'unknown-term' as const }];
    problems.push(...wrong);
    if (named && wrong.length === 0) {
      const { workload, kind } = named;
      unknowns.set(workload, { ...unknowns.get(workload), workload, [kind]: triangle });
    }
    i += 4;
  }
  const sorted = [...unknowns.values()].sort((a, b) => a.workload - b.workload);
  return {
    terms: { unknowns: sorted, ...(mapToCu === undefined ? {} : { mapToCu }) },
    problems,
  };
}

function numberOf(piece: string | undefined): number {
  return piece === undefined || piece === '' ? Number.NaN : Number(piece);
}

/** The workload and the kind that a name stands for; undefined where the plan has no such workload. */
function unknownNamed(name: string, { workloads }: Plan) {
  const [, place, kind] = /^([1-9]\d{0,4})\.(load|rate)$/.exec(name) ?? [];
  const workload = workloads[Number(place) - 1];
  return workload && isThroughput(workload)
    ? { workload: Number(place) - 1, kind: kind === 'load' ? ('load' as const) : ('rate' as const) }
    : undefined;
}

/** What is wrong with a triangle, each problem at the path of its figure. */
export function triangleProblems(
  kind: UnknownKind,
  triangle: Triangle,
  name: string,
): readonly Problem[] {
  const { min, above, max }: { min?: number; above?: number; max: number } = bounds[kind];
  const least = { low: undefined, likely: triangle.low, high: triangle.likely };
  return triangleEnds.flatMap((end): Problem[] => {
    const path = `${name}.${end}`;
    const value = triangle[end];
    const floor = least[end];
    if (Number.isNaN(value)) return [{ path, code: 'unreadable' }];
    if (above !== undefined && value <= above) return [{ path, code: 'not-above', limit: above }];
    if (min !== undefined && value < min) return [{ path, code: 'below-minimum', limit: min }];
    if (value > max) return [{ path, code: 'above-maximum', limit: max }];
    return floor !== undefined && value < floor
      ? [{ path, code: 'below-minimum', limit: floor }]
      : [];
  });
}

/** What is wrong with the last need of the map; undefined where nothing is. */
export function mapProblem(cu: number): Problem | undefined {
  const path = 'map';
  if (Number.isNaN(cu)) return { path, code: 'unreadable' };
  if (cu < mapBounds.min) return { path, code: 'below-minimum', limit: mapBounds.min };
  if (cu > mapBounds.max) return { path, code: 'above-maximum', limit: mapBounds.max };
  return Number.isInteger(cu) ? undefined : { path, code: 'not-whole' };
}

/** The terms with other figures for a load or a rate; without them it is known again. */
export function withTriangle(
  terms: DecidesTerms,
  workload: number,
  kind: UnknownKind,
  triangle: Triangle | undefined,
): DecidesTerms {
  const others = terms.unknowns.filter((one) => one.workload !== workload);
  const { [kind]: _, ...rest } = terms.unknowns.find((one) => one.workload === workload) ?? {
    workload,
  };
  const changed: Unknown = triangle
    ? { ...rest, workload, [kind]: triangle }
    : { ...rest, workload };
  const isKnown = changed.load === undefined && changed.rate === undefined;
  const unknowns = [...others, ...(isKnown ? [] : [changed])];
  return { ...terms, unknowns: unknowns.sort((a, b) => a.workload - b.workload) };
}
