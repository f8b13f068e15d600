import { firstPreset, type Preset, type PresetWords, planOfPreset } from './firstPreset';
import type { Plan } from './planSchema';

/** The examples, the first being what a new visitor sees. Titles and names come from the language. */
export const presetIds = [
  'order-joins',
  'log-filtering',
  'festival-peak',
  'existing-estate',
  'shared-cluster',
] as const;

export type PresetId = (typeof presetIds)[number];

const presets: Readonly<Record<PresetId, Preset>> = {
  'order-joins': firstPreset,
  'log-filtering': {
    workloads: [{ qps: 450_000, complexity: 'simple' }],
    headroomPercent: 30,
  },
  'festival-peak': {
    workloads: [
      { project: 'trade', qps: 1_200_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 },
      { project: 'trade', qps: 180_000, complexity: 'complex', recordsPerSecondPerCu: 1_000 },
      { project: 'traffic', qps: 4_000_000, complexity: 'simple' },
      { project: 'screens', qps: 60_000, complexity: 'measured', recordsPerSecondPerCu: 1_850 },
    ],
    headroomPercent: 50,
    spareSlaves: 2,
  },
  'existing-estate': {
    workloads: [
      { project: 'warehouse', cores: 36, memoryGb: 192 },
      { project: 'warehouse', cores: 12, memoryGb: 32 },
      { project: 'risk', cores: 18, memoryGb: 96 },
    ],
    headroomPercent: 10,
    spareSlaves: 1,
  },
  'shared-cluster': {
    workloads: [
      { project: 'orders', qps: 45_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 },
      { project: 'billing', qps: 8_000, complexity: 'complex', recordsPerSecondPerCu: 1_000 },
      { project: 'risk', qps: 22_000, complexity: 'measured', recordsPerSecondPerCu: 2_400 },
      { project: 'logs', qps: 180_000, complexity: 'simple' },
      { project: 'logs', cores: 4, memoryGb: 20 },
    ],
    headroomPercent: 25,
    spareSlaves: 1,
  },
};

/** The plan of an example, named in one language. */
export function presetPlan(id: PresetId, words: PresetWords): Plan {
  return planOfPreset(presets[id], words);
}
