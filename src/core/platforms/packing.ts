import { add, compareRatios, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { floor } from '@/core/quantity/rounding';
import type { PackingSettings, ProcessPacking, Shape, ShapeId, WorkerShape } from './platform';

/** Processes that fit one machine: min(cores left ÷ slots, GB left ÷ GB of a process), rounded down. Exact. */
export function processesOn(
  { cores, memoryGb }: Shape,
  { keptBackCores, keptBackGb, slotsPerProcess, memoryGbPerSlot }: PackingSettings,
): number {
  const slots = ratioOf(slotsPerProcess);
  const byCores = divide(less(cores, keptBackCores), slots);
  const byMemory = divide(less(memoryGb, keptBackGb), multiply(slots, ratioOf(memoryGbPerSlot)));
  const least = compareRatios(byCores, byMemory) < 0 ? byCores : byMemory;
  return least.numerator <= 0n ? 0 : Number(floor(least));
}

/** The machines on which a process fits, with the CU of the slots that fit there. */
export function packedWorkers(
  { machines, citation }: Pick<ProcessPacking, 'machines' | 'citation'>,
  settings: PackingSettings,
): readonly WorkerShape[] {
  return machines.flatMap((machine) => {
    const processes = processesOn(machine, settings);
    if (processes === 0) return [];
    return [{ ...machine, usableCu: processes * settings.slotsPerProcess, citation }];
  });
}

/** The machine of that name. Throws when there is none. */
export function findMachine({ machines }: ProcessPacking, shape: ShapeId): Shape {
  const machine = machines.find((one) => one.shape === shape);
  if (!machine) throw new RangeError(`no such machine ${shape}`);
  return machine;
}

function less(all: number, kept: number): Ratio {
  return add(ratioOf(all), ratioOf(-kept));
}
