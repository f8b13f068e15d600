import { findCoordinator, findPlatform, findWorker } from '@/core/platforms/registry';
import type { Answer } from './answer';
import type { DerivationStep } from './derivationStep';
import { priceStep } from './priceStep';
import { utilisationPercent } from './utilisation';

/** From the need to the chosen cluster: Slaves, capacity, Masters, machines, price. */
export function deriveCluster(answer: Answer): readonly DerivationStep[] {
  return [
    slavesStep(answer),
    capacityStep(answer),
    utilisationStep(answer),
    masterStep(answer),
    machinesStep(answer),
    priceStep(answer.plan, answer.option),
  ];
}

function slavesStep({ plan, demand, option }: Answer): DerivationStep {
  const platform = findPlatform(plan.platform);
  const slave = findWorker(platform, option.slave);
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
      slave.usableCu,
      '⌉',
      ...spares,
      ')',
    ],
    inputs: [
      { name: 'need', value: need, origin: 'steps' },
      { name: 'usable-cu', value: slave.usableCu, origin: slave.citation },
      { name: 'spares', value: plan.spareSlaves, origin: 'plan' },
      { name: 'minimum-slaves', value: minimumWorkers.value, origin: minimumWorkers.citation },
    ],
    result: { unit: 'slaves', value: option.slaveCount },
    origin: slave.citation,
  };
}

function capacityStep({ plan, option }: Answer): DerivationStep {
  const slave = findWorker(findPlatform(plan.platform), option.slave);
  return {
    kind: 'capacity',
    subject: option.slave,
    formula: [option.slaveCount, '×', slave.usableCu],
    inputs: [
      { name: 'slave-count', value: option.slaveCount, origin: 'steps' },
      { name: 'usable-cu', value: slave.usableCu, origin: slave.citation },
    ],
    result: { unit: 'cu', value: option.capacityCu },
    origin: slave.citation,
  };
}

function utilisationStep(answer: Answer): DerivationStep {
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

function masterStep({ plan, option }: Answer): DerivationStep {
  const master = findCoordinator(findPlatform(plan.platform), option.master);
  const ceiling = master.maximumCu;
  return {
    kind: 'master',
    subject: option.master,
    formula: ceiling === undefined ? [option.capacityCu] : [option.capacityCu, '≤', ceiling],
    inputs: [
      { name: 'capacity', value: option.capacityCu, origin: 'steps' },
      ...(ceiling === undefined
        ? []
        : [{ name: 'ceiling' as const, value: ceiling, origin: master.citation }]),
    ],
    result: { unit: 'shape', value: option.master },
    origin: master.citation,
  };
}

function machinesStep({ option }: Answer): DerivationStep {
  return {
    kind: 'machines',
    subject: null,
    formula: [option.slaveCount, '+', option.masterCount],
    inputs: [
      { name: 'slave-count', value: option.slaveCount, origin: 'steps' },
      { name: 'master-count', value: option.masterCount, origin: 'plan' },
    ],
    result: { unit: 'machines', value: option.nodeCount },
    origin: 'steps',
  };
}
