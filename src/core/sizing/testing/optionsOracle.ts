import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import type { Pricing } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';

/** The options of a need by counting Slaves upwards and trying every Master, ranked by comparing all pairs. */
export function slowOptions(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
): readonly Option[] {
  const options = platform.workers.map((slave): Option => {
    let slaveCount = 2;
    while ((slaveCount - plan.spareSlaves) * slave.usableCu < requiredCu) slaveCount += 1;
    const capacityCu = slaveCount * slave.usableCu;
    const able = platform.coordinators.filter(
      ({ maximumCu }) => !((maximumCu ?? Infinity) < capacityCu),
    );
    const priced = able.flatMap(({ shape }) => {
      const minor = pricing.coordinatorMinor(shape);
      return minor === undefined ? [] : [{ shape, minor }];
    });
    const least = Math.min(...priced.map(({ minor }) => minor));
    const master = priced.find(({ minor }) => minor === least)?.shape ?? able[0]?.shape;
    if (!master) throw new Error('no Master');
    const machines = [
      ...Array(slaveCount).fill(pricing.workerMinor(slave.shape)),
      ...Array(plan.masterCount).fill(pricing.coordinatorMinor(master)),
    ];
    const minors = machines.map((minor) => minor ?? Number.NaN);
    const minor = minors.reduce((total, each) => total + each, 0);
    return {
      slave: slave.shape,
      slaveCount,
      master,
      masterCount: plan.masterCount,
      capacityCu,
      unusedCu: capacityCu - requiredCu,
      stepCu: slave.usableCu,
      nodeCount: machines.length,
      price: Number.isNaN(minor)
        ? null
        : { amount: minor / 100, currency: pricing.currency, per: pricing.per },
    };
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
