import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findWorker } from '@/core/platforms/registry';
import type { Price } from '@/core/quantity/money';
import { majorAmount, minorUnits } from '@/core/quantity/money';
import { compare, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { type Demand, rateOf, workloadCu } from './demand';
import type { Note } from './note';
import { clusterOf, rankOptions, slaveCountFor } from './options';
import type { Pricing } from './pricing';
import type { Option } from './result';
import { peakUtilisation } from './utilisation';

/** A last Slave that does less than this share of its work is called idle. */
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
    ...(pricing.column
      ? []
      : [
          {
            code: 'billing-not-listed' as const,
            values: { priceList: plan.priceList, billing: plan.billing },
          },
        ]),
    ...(plan.masterCount === 1 ? [{ code: 'one-master' as const, values: {} }] : []),
    ...jobNotes(platform, plan),
    ...spareNotes(platform, plan, pricing, requiredCu, options),
    ...smallerNeedNotes(platform, plan, pricing, requiredCu, options),
    ...options.flatMap((option) => optionNotes(platform, plan, pricing, demand, option)),
  ];
}

function saleNotes(platform: Platform): Note[] {
  const notice = platform.notices.find(({ code }) => code === 'no-new-purchases');
  return notice ? [{ code: 'not-for-sale', values: { since: notice.date } }] : [];
}

function jobNotes(platform: Platform, plan: Plan): Note[] {
  const advisedCu = platform.windowJobCu?.value ?? 0;
  const limitCu = platform.jobMaximumCu?.value ?? Number.MAX_VALUE;
  const advised = ratioOf(advisedCu);
  const limit = ratioOf(limitCu);
  const small: Found[] = [];
  const large: Found[] = [];
  for (const workload of plan.workloads) {
    const roughCu = roughWorkloadCu(platform, workload);
    if (roughCu > advisedCu * 1.01 && roughCu < limitCu * 0.99) continue;
    const cu = workloadCu(platform, workload);
    const mayHaveWindows = isThroughput(workload) && workload.complexity === 'complex';
    if (mayHaveWindows && workload.qps > 0 && compare(cu, advised) < 0)
      small.push({ workload, cu });
    if (compare(cu, limit) > 0) large.push({ workload, cu });
  }
  return [
    ...aboutWorkloads(small).map((values) => ({
      code: 'window-job-small' as const,
      values: { ...values, advisedCu },
    })),
    ...aboutWorkloads(large).map((values) => ({
      code: 'job-limit' as const,
      values: { ...values, limitCu },
    })),
  ];
}

/** Near enough to pass over the many workloads that no limit concerns; the limits themselves are judged exactly. */
function roughWorkloadCu(platform: Platform, workload: Workload): number {
  return isThroughput(workload)
    ? workload.qps / rateOf(platform, workload)
    : Math.max(workload.cores, workload.memoryGb / platform.cu.value.memoryGb);
}

type Found = { readonly workload: Workload; readonly cu: Ratio };

/** How many workloads were found, and the first of them by name. */
function aboutWorkloads(found: readonly Found[]) {
  const [first] = found;
  if (!first) return [];
  const { workload, cu } = first;
  return [{ workloads: found.length, name: workload.name ?? null, cu: nearestNumber(cu) }];
}

/** What the best cluster without spare Slaves would cost. */
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
  const saved = saving(best.price, price);
  return [
    {
      code: 'spare-slaves-cost',
      values: { spareSlaves: plan.spareSlaves, slave, slaveCount, price, saved },
    },
  ];
}

/** The cluster under smaller Masters that asks for the least CU less than the need and costs less than the best. */
function smallerNeedNotes(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
  options: readonly Option[],
): Note[] {
  const [best] = options;
  if (!best?.price) return [];
  const found = platform.workers
    .flatMap((slave) =>
      platform.coordinators.flatMap(({ maximumCu }) => {
        if (maximumCu === undefined) return [];
        const slaveCount = Math.floor(maximumCu / slave.usableCu);
        const carriesCu = (slaveCount - plan.spareSlaves) * slave.usableCu;
        const lessCu = requiredCu - carriesCu;
        const worthSaying = lessCu > 0 && lessCu * 10 <= requiredCu;
        if (!worthSaying || slaveCount < platform.minimumWorkers.value) return [];
        const cluster = clusterOf(platform, plan, pricing, slave, slaveCount, carriesCu);
        return [{ cluster, lessCu, ceilingCu: maximumCu }];
      }),
    )
    .filter(
      ({ cluster }) => cluster.price && best.price && cluster.price.amount < best.price.amount,
    )
    .sort(
      (a, b) =>
        a.lessCu - b.lessCu || (a.cluster.price?.amount ?? 0) - (b.cluster.price?.amount ?? 0),
    );
  const [nearest] = found;
  // Where it is the best one itself with a Slave fewer, another note says so already.
  const { slave, slaveCount } = nearest?.cluster ?? {};
  if (!nearest || (slave === best.slave && slaveCount === best.slaveCount - 1)) return [];
  return ceilingNote(
    'smaller-need-cheaper',
    best,
    nearest.cluster,
    nearest.lessCu,
    nearest.ceilingCu,
  );
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
  const neededSlaves = slaveCountFor(requiredCu, stepCu, plan.spareSlaves, 0);
  const usedCu = requiredCu - (neededSlaves - plan.spareSlaves - 1) * stepCu;
  const utilisation = peakUtilisation(demand, option.capacityCu);
  const unpriced = new Set([
    ...(pricing.workerMinor(slave) === undefined ? [slave] : []),
    ...(pricing.coordinatorMinor(option.master) === undefined ? [option.master] : []),
  ]);
  const notes: Note[] = [];
  if (neededSlaves < slaveCount) {
    const minimumSlaves = platform.minimumWorkers.value;
    notes.push({ code: 'minimum-slaves-decides', values: { slave, minimumSlaves, neededSlaves } });
  } else if (usedCu < idleShare * stepCu && slaveCount > platform.minimumWorkers.value) {
    notes.push({ code: 'last-slave-idle', values: { slave, usedCu, usableCu: stepCu } });
  }
  notes.push(...masterCeilingNotes(platform, plan, pricing, requiredCu, option));
  const busyPercent = platform.busyPercent?.value;
  if (busyPercent !== undefined && compare(utilisation, ratioOf(busyPercent)) > 0) {
    const utilisationPercent = nearestNumber(utilisation);
    notes.push({ code: 'above-95-at-peak', values: { slave, utilisationPercent } });
  }
  if (pricing.column && unpriced.size > 0) {
    notes.push({ code: 'price-missing', values: { slave, shapes: [...unpriced] } });
  }
  return notes;
}

/** One Slave fewer would fit smaller, cheaper Masters. */
function masterCeilingNotes(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
  option: Option,
): Note[] {
  const slaveCount = option.slaveCount - 1;
  if (slaveCount < platform.minimumWorkers.value) return [];
  const slave = findWorker(platform, option.slave);
  const cluster = clusterOf(platform, plan, pricing, slave, slaveCount, requiredCu);
  const ceilingCu = platform.coordinators.find(({ shape }) => shape === cluster.master)?.maximumCu;
  if (cluster.master === option.master || ceilingCu === undefined) return [];
  const lessCu = requiredCu - (slaveCount - plan.spareSlaves) * option.stepCu;
  return ceilingNote('master-ceiling-near', option, cluster, lessCu, ceilingCu);
}

function ceilingNote(
  code: 'master-ceiling-near' | 'smaller-need-cheaper',
  from: Option,
  to: Option,
  lessCu: number,
  ceilingCu: number,
): Note[] {
  if (!from.price || !to.price) return [];
  const { slave, slaveCount, master, masterCount, price } = to;
  const saved = saving(from.price, price);
  return [
    { code, values: { slave, lessCu, slaveCount, master, masterCount, ceilingCu, price, saved } },
  ];
}

function saving(from: Price, to: Price): Price {
  return { ...from, amount: majorAmount(minorUnits(from.amount) - minorUnits(to.amount)) };
}
