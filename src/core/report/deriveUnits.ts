import { findWorker } from '@/core/platforms/registry';
import { managedCount, minimumWorkersOf } from '@/core/sizing/coordinatorCount';
import type { Answer } from './answer';
import type { DerivationRow } from './derivationRow';
import { machinesRow, utilisationRow } from './deriveCluster';
import { answerPriceRow } from './derivePrice';

/** From the need to the units of a pool: those that do the work, those of management, all of them, price. */
export function deriveUnits(answer: Answer): readonly DerivationRow[] {
  return [
    workRow(answer),
    ...managementRow(answer),
    ...(answer.platform.management ? [machinesRow(answer)] : []),
    utilisationRow(answer),
    ...answerPriceRow(answer),
  ];
}

function workRow({ platform, plan, demand, option }: Answer): DerivationRow {
  const { citation } = findWorker(platform, option.slave);
  const { minimumWorkers, management } = platform;
  const need = Number(demand.requiredCu);
  const isEach = management?.value.each === 'application';
  const least = isEach
    ? ({ name: 'managed', value: minimumWorkersOf(platform, plan), origin: 'plan' } as const)
    : ({
        name: 'minimum-slaves',
        value: minimumWorkers.value,
        origin: minimumWorkers.citation,
      } as const);
  return {
    kind: 'slaves',
    subject: null,
    formula: ['max(', least.value, ',', need, ')'],
    inputs: [{ name: 'need', value: need, origin: 'steps' }, least],
    result: { unit: 'slaves', value: option.slaveCount },
    origin: citation,
  };
}

function managementRow({ platform, plan, option }: Answer): readonly DerivationRow[] {
  const { management } = platform;
  if (!management) return [];
  const managed = managedCount(platform, plan);
  return [
    {
      kind: 'management',
      subject: null,
      formula: [managed, '×', management.value.count],
      inputs: [
        { name: 'managed', value: managed, origin: 'plan' },
        { name: 'each-managed', value: management.value.count, origin: management.citation },
      ],
      result: { unit: 'masters', value: option.masterCount },
      origin: management.citation,
    },
  ];
}
