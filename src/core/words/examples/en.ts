import type { PresetWords } from '@/core/plan/firstPreset';
import type { PresetId } from '@/core/plan/presets';
import { firstPreset } from '@/core/words/frame/en';

const presets: Readonly<Record<PresetId, PresetWords>> = {
  'order-joins': firstPreset,
  'log-filtering': { title: 'Log filtering', workloads: ['log filter'] },
  'festival-peak': {
    title: 'Shopping festival peak',
    workloads: ['order stream', 'coupon join', 'traffic filter', 'live screens'],
  },
  'existing-estate': {
    title: 'Existing jobs',
    workloads: ['warehouse loads', 'dimension sync', 'risk scoring'],
  },
  'shared-cluster': {
    title: 'One cluster for four projects',
    workloads: ['order totals', 'invoice join', 'fraud rules', 'log routing', 'log archive'],
  },
};

/** The example plans, in English. */
export const examples = {
  presets,
  presetHints: {
    'order-joins': 'joins and filters in two projects',
    'log-filtering': 'one simple job',
    'festival-peak': 'millions of records a second',
    'existing-estate': 'jobs given as cores and memory',
    'shared-cluster': 'whole CU for each project',
  } satisfies Readonly<Record<PresetId, string>>,
};

/** What every language says there. */
export type ExamplesWords = typeof examples;
