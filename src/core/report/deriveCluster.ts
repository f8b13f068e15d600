import { platformFor } from '@/core/plan/platformFor';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import type { Answer } from './answer';
import type { DerivationRow } from './derivationRow';
import { answerPriceRow } from './derivePrice';
import { deriveProcesses } from './deriveProcesses';
import { utilisationPercent } from './utilisation';

/** From the need to the chosen cluster: workers, capacity, coordinators, machines, price. */
export function deriveCluster(answer: Answer): readonly DerivationRow[] {
  return [
    ...deriveProcesses(answer),
    workersRow(answer),
    capacityRow(answer),
    utilisationRow(answer),
    coordinatorRow(answer),
    machinesRow(answer),
    ...answerPriceRow(answer),
  ];
}

function workersRow({ plan, demand, option }: Answer): DerivationRow {
  const platform = platformFor(plan);
  const worker = findWorker(platform, option.slave);
  const { minimumWorkers } = platform;
  const need = Number(demand.requiredCu);
  const spares = plan.spareSlaves > 0 ? (['+', plan.spareSlaves] as const) : [];
  return {
    kind: 'slaves',
    subject: option.slave,
    formula: [
      'max(',
      minimumWorkers.value,
      ',',
      '⌈',
      need,
      '÷',
      worker.usableCu,
      '⌉',
      ...spares,
      ')',
    ],
    inputs: [
      { name: 'need', value: need, origin: 'steps' },
      { name: 'usable-cu', value: worker.usableCu, origin: worker.citation },
      { name: 'spares', value: plan.spareSlaves, origin: 'plan' },
      { name: 'minimum-slaves', value: minimumWorkers.value, origin: minimumWorkers.citation },
    ],
    result: { unit: 'slaves', value: option.slaveCount },
    origin: worker.citation,
  };
}

function capacityRow({ plan, option }: Answer): DerivationRow {
  const worker = findWorker(platformFor(plan), option.slave);
  return {
    kind: 'capacity',
    subject: option.slave,
    formula: [option.slaveCount, '×', worker.usableCu],
    inputs: [
      { name: 'slave-count', value: option.slaveCount, origin: 'steps' },
      { name: 'usable-cu', value: worker.usableCu, origin: worker.citation },
    ],
    result: { unit: 'cu', value: option.capacityCu },
    origin: worker.citation,
  };
}

/** How much of the capacity the peak takes. */
export function utilisationRow(answer: Answer): DerivationRow {
  const { result, option } = answer;
  const peak = result.demand.peakCu;
  return {
    kind: 'utilisation',
    subject: null,
    formula: [peak, '÷', option.capacityCu, '×', 100],
    inputs: [
      { name: 'peak', value: peak, origin: 'steps' },
      { name: 'capacity', value: option.capacityCu, origin: 'steps' },
    ],
    result: { unit: 'percent', value: utilisationPercent(answer) },
    origin: 'steps',
  };
}

function coordinatorRow({ plan, option }: Answer): DerivationRow {
  const coordinator = findCoordinator(platformFor(plan), option.master);
  const ceiling = coordinator.maximumCu;
  return {
    kind: 'master',
    subject: option.master,
    formula: ceiling === undefined ? [option.capacityCu] : [option.capacityCu, '≤', ceiling],
    inputs: [
      { name: 'capacity', value: option.capacityCu, origin: 'steps' },
      ...(ceiling === undefined
        ? []
        : [{ name: 'ceiling' as const, value: ceiling, origin: coordinator.citation }]),
    ],
    result: { unit: 'shape', value: option.master },
    origin: coordinator.citation,
  };
}

/** Workers and coordinators together. */
export function machinesRow({ platform, option }: Answer): DerivationRow {
  return {
    kind: 'machines',
    subject: null,
    formula: [option.slaveCount, '+', option.masterCount],
    inputs: [
      { name: 'slave-count', value: option.slaveCount, origin: 'steps' },
      {
        name: 'master-count',
        value: option.masterCount,
        origin: platform.kind === 'pool' ? 'steps' : 'plan',
      },
    ],
    result: { unit: 'machines', value: option.nodeCount },
    origin: 'steps',
  };
}
