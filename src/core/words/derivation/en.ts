import type { DerivationKind, FigureName } from '@/core/report/derivationRow';
import { labels } from '@/core/words/labels/en';

import { f, n, type Phrases } from '@/core/words/phrases/en';

/** How the answer was calculated, in English. */
export function derivation({
  worker,
  workers,
  Workers,
  coordinator,
  Coordinators,
  countWorkers,
  coordinators,
  Nodes,
  nodeNumber,
  isPool,
  node,
  countNodes,
  managed,
  aManaged,
  Processes,
  givenWhole,
  charges,
}: Phrases) {
  const derivationKinds: Readonly<Record<DerivationKind, string>> = {
    'workload-throughput': labels.workload,
    'workload-resources': labels.workload,
    project: labels.project,
    need: `Need of all ${givenWhole}`,
    'range-low': 'Need if complex work runs at this rate',
    'range-high': 'Need if complex work runs at this rate',
    'range-low-price': 'Price at the low end',
    'range-high-price': 'Price at the high end',
    'processes-each': `${Processes} on each ${node}`,
    usable: `Usable CU of each ${node}`,
    processes: `${Processes} for the need`,
    slaves: Workers,
    capacity: labels.capacity,
    utilisation: 'Utilisation at peak',
    master: Coordinators,
    machines: isPool ? nodeNumber : Nodes,
    management: Coordinators,
    price: labels.price,
  };

  const inputs: Readonly<Record<FigureName, string>> = {
    qps: labels.perSecond,
    rate: labels.perSecondPerCu,
    'megabyte-rate': labels.megabytesPerCu,
    'record-bytes': 'bytes a record',
    megabyte: 'bytes in a MB',
    cores: labels.coresUnit,
    memory: 'GB of memory',
    'cu-memory': 'GB per CU',
    'throughput-cu': 'CU of throughput work',
    headroom: '% headroom',
    'project-cu': 'CU of a project',
    need: 'CU needed',
    'machine-cores': `cores of a ${worker}`,
    'machine-memory': `GB of a ${worker}`,
    'processes-each': `${Processes} on each ${node}`,
    'usable-cu': `usable CU per ${worker}`,
    spares: `spare ${workers}`,
    'minimum-slaves': `${workers} at least`,
    'slave-count': workers,
    capacity: 'CU of capacity',
    ceiling: `CU at most under this ${coordinator}`,
    'master-count': coordinators,
    'slave-price': `per ${worker}`,
    'master-price': `per ${coordinator}`,
    peak: 'CU at peak, without headroom',
    'each-managed': `${coordinators} for ${aManaged}`,
    managed,
    'unit-month-price': `per ${node} and month`,
    'unit-hour-price': `per ${node} and hour`,
    'month-hours': 'hours as a month',
    'charge-quantity': `${charges} per ${worker}`,
    'charge-price': 'for each a month',
  };

  return {
    derivation: {
      heading: labels.why,
      aside: 'every step, with its source',
      step: 'Step',
      formula: 'Formula',
      result: 'Result',
      source: labels.source,
      kinds: derivationKinds,
      inputs,
      unnamedWorkload: 'unnamed workload',
      sharedProject: 'workloads without a project',
      project: (name: string) => `project ${name}`,
      figure: f.figure,
      input: (value: string, from: string) => `${value}, from ${from}`,
      slaveCount: isPool ? countNodes : countWorkers,
      machineCount: countNodes,
      processCount: n,
      noPrice: labels.notListed,
      originPlan: 'your plan',
      originSteps: 'the steps above',
      more: (count: number) => `Show ${n(count)} more`,
    },
  };
}

/** What every language says there. */
export type DerivationWords = ReturnType<typeof derivation>;
