import type { Plan } from '@/core/plan/planSchema';
import { findMachine, processesOn } from '@/core/platforms/packing';
import type { ProcessPacking } from '@/core/platforms/platform';
import type { Answer } from './answer';
import type { DerivationRow } from './derivationRow';

/**
 * How many processes fit each worker, the CU of their slots, and how many processes the need takes; nothing where the
 * product has no processes.
 */
export function deriveProcesses({
  platform,
  plan,
  demand,
  option,
}: Answer): readonly DerivationRow[] {
  const { packing } = platform;
  if (!packing) return [];
  const { settings, slotCitation } = packing;
  const { slotsPerProcess } = settings;
  const machine = findMachine(packing, option.slave);
  const each = processesOn(machine, settings);
  const need = Number(demand.requiredCu);
  const slots = settingInput('slotsPerProcess', packing, plan);
  return [
    eachRow(packing, plan, option.slave),
    {
      kind: 'usable',
      subject: option.slave,
      formula: [each, '×', slotsPerProcess],
      inputs: [{ name: 'processes-each', value: each, origin: 'steps' }, slots],
      result: { unit: 'cu', value: each * slotsPerProcess },
      origin: slotCitation,
    },
    {
      kind: 'processes',
      subject: null,
      formula: ['⌈', need, '÷', slotsPerProcess, '⌉'],
      inputs: [{ name: 'need', value: need, origin: 'steps' }, slots],
      result: { unit: 'processes', value: Math.ceil(need / slotsPerProcess) },
      origin: slotCitation,
    },
  ];
}

/** min(⌊cores left ÷ slots⌋, ⌊GB left ÷ GB of a process⌋) */
function eachRow(packing: ProcessPacking, plan: Plan, shape: string): DerivationRow {
  const { settings, citation } = packing;
  const { keptBackCores, keptBackGb, slotsPerProcess, memoryGbPerSlot } = settings;
  const machine = findMachine(packing, shape);
  const { cores, memoryGb } = machine;
  const settingNames = [
    'keptBackCores',
    'keptBackGb',
    'slotsPerProcess',
    'memoryGbPerSlot',
  ] as const;
  return {
    kind: 'processes-each',
    subject: shape,
    formula: [
      ...(['min(', '⌊', '(', cores, '−', keptBackCores, ')', '÷', slotsPerProcess, '⌋'] as const),
      ...([',', '⌊', '(', memoryGb, '−', keptBackGb, ')', '÷'] as const),
      ...(['(', slotsPerProcess, '×', memoryGbPerSlot, ')', '⌋', ')'] as const),
    ],
    inputs: [
      { name: 'machine-cores', value: cores, origin: citation },
      { name: 'machine-memory', value: memoryGb, origin: citation },
      ...settingNames.map((name) => settingInput(name, packing, plan)),
    ],
    result: { unit: 'processes', value: processesOn(machine, settings) },
    origin: citation,
  };
}

type PackingSetting = keyof ProcessPacking['settings'];

/** A setting with where it comes from: the plan, or what is assumed of the product. */
function settingInput(
  name: PackingSetting,
  { settings, citation }: ProcessPacking,
  plan: Plan,
): DerivationRow['inputs'][number] {
  return { name, value: settings[name], origin: plan[name] === undefined ? citation : 'plan' };
}
