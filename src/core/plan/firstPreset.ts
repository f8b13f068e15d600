import { parsePlan } from './parsePlan';
import type { Plan } from './planSchema';

export type Preset = {
  readonly workloads: readonly object[];
  readonly headroomPercent: number;
  readonly spareSlaves?: number;
};

/** A preset's title and the names of its workloads in one language. */
export type PresetWords = { readonly title: string; readonly workloads: readonly string[] };

/** The example that a new visitor sees. */
export const firstPreset: Preset = {
  workloads: [
    { project: 'core', qps: 120_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 },
    { project: 'core', qps: 400_000, complexity: 'simple' },
    { project: 'bi', qps: 36_000, complexity: 'complex', recordsPerSecondPerCu: 2_000 },
  ],
  headroomPercent: 20,
  spareSlaves: 1,
};

/** A preset as a plan, named in one language. */
export function planOfPreset(preset: Preset, words: PresetWords): Plan {
  const reading = parsePlan({
    ...preset,
    title: words.title,
    workloads: preset.workloads.map((workload, i) => ({
      name: words.workloads[i] ?? '',
      ...workload,
    })),
  });
  if (!reading.ok) throw new RangeError(`the example “${words.title}” is not a plan`);
  return reading.plan;
}
