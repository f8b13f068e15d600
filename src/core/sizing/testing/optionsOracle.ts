import type { Plan } from '@/core/plan/planSchema';
import type { Platform, ProcessPacking } from '@/core/platforms/platform';
import { majorAmount, type Price } from '@/core/quantity/money';
import { ratioOf } from '@/core/quantity/ratio';
import type { Pricing } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';

/** The options of a need by counting workers upwards and trying every coordinator, ranked by comparing all pairs. */
export function slowOptions(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
): readonly Option[] {
  const coordinators = slowCoordinators(platform, plan);
  const options = platform.workers.flatMap((worker): Option[] => {
    let workerCount = platform.minimumWorkers.value;
    // One unit for each application: without a plan's word, there are as many as workloads.
    if (platform.management?.value.each === 'application') {
      const applications =
        plan.workspaces ?? plan.workloads.reduce((n, one) => n + (one.count ?? 1), 0);
      while (workerCount < applications) workerCount += 1;
    }
    while ((workerCount - plan.spareSlaves) * worker.usableCu < requiredCu) workerCount += 1;
    const capacityCu = workerCount * worker.usableCu;
    const able = platform.coordinators.filter(
      ({ maximumCu }) => !((maximumCu ?? Infinity) < capacityCu),
    );
    const priced = able.flatMap(({ shape }) => {
      const minor = pricing.coordinatorMinor(shape);
      return minor === undefined ? [] : [{ shape, minor }];
    });
    const least = Math.min(...priced.map(({ minor }) => minor));
    const coordinator = priced.find(({ minor }) => minor === least)?.shape ?? able[0]?.shape;
    if (coordinator === undefined) return [];
    const machines = [
      ...Array(workerCount).fill(pricing.workerMinor(worker.shape)),
      ...Array(coordinators).fill(pricing.coordinatorMinor(coordinator)),
    ];
    const charges = Array(workerCount)
      .fill(pricing.column?.charges ?? [])
      .flat()
      .reduce((total, { quantity, minor }) => total + quantity * minor, 0);
    const { hybrid } = pricing;
    const paid = machines.map((each, i) => {
      if (!hybrid || i < hybrid.baseUnits) return each;
      return hybrid.hourMinor * hybrid.hours;
    });
    // What of the base is not there is paid, too.
    const unused = Array(Math.max(0, (hybrid?.baseUnits ?? 0) - machines.length)).fill(
      hybrid?.monthMinor,
    );
    const minor = [...paid, ...unused].reduce(
      (total, each) => total + (each ?? Number.NaN),
      charges,
    );
    return [
      {
        kind: platform.kind,
        slave: worker.shape,
        slaveCount: workerCount,
        master: coordinator,
        masterCount: coordinators,
        capacityCu,
        unusedCu: capacityCu - requiredCu,
        stepCu: worker.usableCu,
        nodeCount: machines.length,
        ...(platform.packing
          ? { processCount: workerCount * placedOn(platform.packing, worker.shape) }
          : {}),
        price: Number.isNaN(minor) ? null : discounted(pricing, minor),
      },
    ];
  });
  const coresOf = (option: Option) =>
    option.slaveCount * (platform.workers.find(({ shape }) => shape === option.slave)?.cores ?? 0);
  const figures = (option: Option) => [
    option.price?.amount ?? Infinity,
    pricing.workerMinor(option.slave) === undefined ? 1 : 0,
    option.nodeCount,
    coresOf(option),
    options.indexOf(option),
  ];
  const goesBefore = (a: Option, b: Option) => {
    const [left, right] = [figures(a), figures(b)];
    const i = left.findIndex((figure, at) => figure !== right[at]);
    return (left[i] ?? 0) < (right[i] ?? 0);
  };
  const rank = (option: Option) => options.filter((other) => goesBefore(other, option)).length;
  return options.map((_, place) => {
    const option = options.find((candidate) => rank(candidate) === place);
    if (!option) throw new Error('two options of one rank');
    return option;
  });
}

/** How many processes start on a machine, one after the other, until cores or memory run out; in thousandths. */
export function placedOn({ machines, settings }: ProcessPacking, shape: string): number {
  const machine = machines.find((one) => one.shape === shape);
  const thousandths = (value: number) => Math.round(value * 1_000);
  let cores = thousandths(machine?.cores ?? 0) - thousandths(settings.keptBackCores);
  let memory = thousandths(machine?.memoryGb ?? 0) - thousandths(settings.keptBackGb);
  const slots = settings.slotsPerProcess;
  const perProcess = slots * thousandths(settings.memoryGbPerSlot);
  let placed = 0;
  while (cores >= slots * 1_000 && memory >= perProcess) {
    cores -= slots * 1_000;
    memory -= perProcess;
    placed += 1;
  }
  return placed;
}

/** The coordinators that a plan has: those it chose, or the units of management one workspace or workload after another. */
function slowCoordinators({ kind, management }: Platform, plan: Plan): number {
  if (kind === 'machines') return plan.masterCount;
  if (!management) return 0;
  const { each, count } = management.value;
  const managed: unknown[] = [];
  if (plan.workspaces !== undefined) managed.push(...Array(plan.workspaces));
  else
    for (const { project, count: alike = 1 } of plan.workloads) {
      if (each === 'application') managed.push(...Array(alike).fill(project));
      else if (!managed.includes(project)) managed.push(project);
    }
  return managed.flatMap(() => Array(count).fill('unit')).length;
}

/** A price less the discount, by counting up to the first amount that half a coin more would pass. */
export function discounted({ currency, per, discountPercent }: Pricing, list: number): Price {
  const price = { amount: majorAmount(list, currency), currency, per };
  if (discountPercent === 0) return price;
  const { numerator, denominator } = ratioOf(discountPercent);
  const [scale, asked] = [100n * denominator, BigInt(list) * (100n * denominator - numerator)];
  let paid = BigInt(Math.max(0, Math.floor((list * (100 - discountPercent)) / 100) - 2));
  while ((2n * paid + 1n) * scale <= 2n * asked) paid += 1n;
  return { ...price, amount: majorAmount(Number(paid), currency), list: price.amount };
}
