import type { DerivationKind, InputName } from '@/core/report/derivationRow';
import { f, n, plural, slaves } from '@/core/words/phrases/en';

const derivationKinds: Readonly<Record<DerivationKind, string>> = {
  'workload-throughput': 'Workload',
  'workload-resources': 'Workload',
  project: 'Project',
  need: 'Need of all projects',
  'range-low': 'Need if complex work runs at this rate',
  'range-high': 'Need if complex work runs at this rate',
  'range-low-price': 'Price at the low end',
  'range-high-price': 'Price at the high end',
  slaves: 'Slaves',
  capacity: 'Capacity',
  utilisation: 'Utilisation at peak',
  master: 'Masters',
  machines: 'Machines',
  price: 'Price',
};

const inputs: Readonly<Record<InputName, string>> = {
  qps: 'records/s',
  rate: 'records/s per CU',
  cores: 'cores',
  memory: 'GB of memory',
  'cu-memory': 'GB per CU',
  'throughput-cu': 'CU of throughput work',
  headroom: '% headroom',
  'project-cu': 'CU of a project',
  need: 'CU needed',
  'usable-cu': 'usable CU per Slave',
  spares: 'spare Slaves',
  'minimum-slaves': 'Slaves at least',
  'slave-count': 'Slaves',
  capacity: 'CU of capacity',
  ceiling: 'CU at most under this Master',
  'master-count': 'Masters',
  'slave-price': 'per Slave',
  'master-price': 'per Master',
  peak: 'CU at peak, without headroom',
};

/** How the answer was calculated, in English. */
export const derivation = {
  derivation: {
    heading: 'Why',
    aside: 'every step, with its source',
    step: 'Step',
    formula: 'Formula',
    result: 'Result',
    source: 'Source',
    kinds: derivationKinds,
    inputs,
    unnamedWorkload: 'unnamed workload',
    sharedProject: 'workloads without a project',
    project: (name: string) => `project ${name}`,
    figure: f.figure,
    input: (value: string, from: string) => `${value}, from ${from}`,
    slaveCount: slaves,
    machineCount: (count: number) => plural(count, 'machine', 'machines'),
    noPrice: 'not on this list',
    originPlan: 'your plan',
    originSteps: 'the steps above',
    more: (count: number) => `Show ${n(count)} more`,
  },
};

/** What every language says there. */
export type DerivationWords = typeof derivation;
