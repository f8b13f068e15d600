import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { noCurrency, priceDifference } from '@/core/quantity/money';
import { compareRatios, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import {
  aboveCeilingNotes,
  coordinatorCeilingNotes,
  growthNotes,
  smallerNeedNotes,
} from './ceilingNotes';
import { minimumWorkersOf } from './coordinatorCount';
import type { Demand } from './demand';
import { jobNotes } from './jobNotes';
import type { Note } from './note';
import { rankOptions, workerCountFor } from './options';
import type { Pricing } from './pricing';
import type { Option } from './result';
import { peakUtilisation } from './utilisation';

/** A last worker that does less than this share of its work is called idle. */
const idleShare = 0.25;

/** The notes on a plan: on the plan as a whole, then on each option in the order of the options. */
export function notesOn(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  demand: Demand,
  options: readonly Option[],
): readonly Note[] {
  const requiredCu = Number(demand.requiredCu);
  return [
    ...saleNotes(platform),
    ...priceNotes(plan, pricing),
    ...hybridNotes(platform, plan, options),
    ...oneCoordinatorNotes(platform, plan),
    ...jobNotes(platform, plan),
    ...withoutRoomNotes(platform),
    ...aboveCeilingNotes(platform, options),
    ...spareNotes(platform, plan, pricing, requiredCu, options),
    ...smallerNeedNotes(platform, plan, pricing, requiredCu, options),
    ...options.flatMap((option) => optionNotes(platform, plan, pricing, demand, option)),
  ];
}

/** Sale is limited since the first notice that says what may still be ordered. */
function saleNotes(platform: Platform): Note[] {
  const [first] = platform.notices
    .filter(({ isSale }) => isSale)
    .sort((a, b) => a.date.localeCompare(b.date));
  return first ? [{ code: 'not-for-sale', values: { since: first.date } }] : [];
}

/** That there are no prices at all, or none for the plan's billing. */
function priceNotes({ priceList, billing }: Plan, { column, currency }: Pricing): Note[] {
  if (column) return [];
  if (currency === noCurrency) return [{ code: 'no-prices', values: {} }];
  return [{ code: 'billing-not-listed', values: { priceList, billing } }];
}

/** Machines on which no process fits. */
function withoutRoomNotes({ workers, packing }: Platform): Note[] {
  const fitting = new Set(workers.map(({ shape }) => shape));
  const machines = packing?.machines.map(({ shape }) => shape) ?? [];
  const slaves = machines.filter((shape) => !fitting.has(shape));
  return slaves.length > 0 ? [{ code: 'workers-without-room', values: { slaves } }] : [];
}

/** Where hybrid billing is offered, and units of its base that are bought and not used. */
function hybridNotes(
  { hybrid }: Platform,
  { billing, baseUnits = 0 }: Plan,
  [best]: readonly Option[],
): Note[] {
  if (billing !== hybrid?.value.billing || !best) return [];
  const units = best.nodeCount;
  const unused = baseUnits - units;
  return [
    { code: 'hybrid-limits', values: {} },
    ...(unused > 0 ? [{ code: 'base-unused' as const, values: { baseUnits, units, unused } }] : []),
  ];
}

/** Nothing is said of a product that has no cluster of several coordinators. */
function oneCoordinatorNotes({ coordinatorCounts }: Platform, plan: Plan): Note[] {
  const hasChoice = coordinatorCounts.value.some((count) => count > 1);
  return plan.masterCount === 1 && hasChoice ? [{ code: 'one-master', values: {} }] : [];
}

/** What the best cluster without spare workers would cost. */
function spareNotes(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
  options: readonly Option[],
): Note[] {
  const [best] = options;
  if (plan.spareSlaves === 0 || !best?.price) return [];
  const [bare] = rankOptions(platform, { ...plan, spareSlaves: 0 }, pricing, requiredCu);
  if (!bare?.price || bare.price.amount >= best.price.amount) return [];
  const { slave, slaveCount, price } = bare;
  const saved = priceDifference(best.price, price);
  return [
    {
      code: 'spare-slaves-cost',
      values: { spareSlaves: plan.spareSlaves, slave, slaveCount, price, saved },
    },
  ];
}

function optionNotes(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  demand: Demand,
  option: Option,
): Note[] {
  const { slave, slaveCount, stepCu } = option;
  const requiredCu = Number(demand.requiredCu);
  const neededSlaves = workerCountFor(requiredCu, stepCu, plan.spareSlaves, 0);
  const usedCu = requiredCu - (neededSlaves - plan.spareSlaves - 1) * stepCu;
  const unpriced = new Set([
    ...(pricing.workerMinor(slave) === undefined ? [slave] : []),
    ...(option.masterCount > 0 && pricing.coordinatorMinor(option.master) === undefined
      ? [option.master]
      : []),
  ]);
  const notes: Note[] = [];
  const minimumSlaves = minimumWorkersOf(platform, plan);
  if (neededSlaves < slaveCount) {
    notes.push({ code: 'minimum-slaves-decides', values: { slave, minimumSlaves, neededSlaves } });
  } else if (usedCu < idleShare * stepCu && slaveCount > minimumSlaves) {
    notes.push({ code: 'last-slave-idle', values: { slave, usedCu, usableCu: stepCu } });
  }
  notes.push(...coordinatorCeilingNotes(platform, plan, pricing, requiredCu, option));
  notes.push(...busyNotes(platform, demand, option));
  if (pricing.column && unpriced.size > 0) {
    notes.push({ code: 'price-missing', values: { slave, shapes: [...unpriced] } });
  }
  notes.push(...growthNotes(platform, option));
  return notes;
}

/** The load takes more of the cluster at its peak than the platform advises. */
function busyNotes({ busyPercent }: Platform, demand: Demand, option: Option): Note[] {
  if (!busyPercent) return [];
  const utilisation = peakUtilisation(demand, option.capacityCu);
  if (compareRatios(utilisation, ratioOf(busyPercent.value)) <= 0) return [];
  const values = { slave: option.slave, utilisationPercent: nearestNumber(utilisation) };
  return busyPercent.value === 95
    ? [{ code: 'above-95-at-peak', values }]
    : [{ code: 'busy-at-peak', values: { ...values, busyPercent: busyPercent.value } }];
}
