import highsLoader from 'highs';
import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import type { Pricing } from '@/core/sizing/pricing';
import { pricedMachines } from './mixOracle';

const highs = await highsLoader();

/**
 * The least price of a mix in minor units, by an integer programme. For a threshold shape k, `x` workers work and are of
 * shapes up to k, `y` workers are spares and of shapes from k: then the spares are the largest, and every mix is of
 * this form for the smallest of its spares. Binary `z` choose one coordinator shape for the whole cluster.
 */
export function highsMixMinor(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
): number | undefined {
  const { workers, coordinators } = pricedMachines(platform, plan, pricing);
  if (workers.length === 0 || coordinators.length === 0) return undefined;
  const thresholds = plan.spareSlaves > 0 ? [...workers.keys()] : [0];
  const prices = thresholds.flatMap((k) => {
    const work = workers.map((worker, i) => ({ ...worker, name: `x${i}` })).slice(k);
    const spares = workers.map((worker, i) => ({ ...worker, name: `y${i}` })).slice(0, k + 1);
    const all = plan.spareSlaves > 0 ? [...work, ...spares] : work;
    const chosen = coordinators.map((coordinator, i) => ({ ...coordinator, name: `z${i}` }));
    // Nothing worth buying is larger: the need and one worker more, the minimum, and the spares.
    const minimum = platform.minimumWorkers.value;
    const unlimited = requiredCu + (workers[0]?.usableCu ?? 0) * (plan.spareSlaves + minimum + 1);
    const terms = (parts: readonly { name: string }[], of: (i: number) => number) =>
      parts.map(({ name }, i) => `${of(i) < 0 ? '-' : '+'} ${Math.abs(of(i))} ${name}`).join(' ');
    const cuOf = (parts: typeof all) => terms(parts, (i) => parts[i]?.usableCu ?? 0);
    const oneOf = (parts: readonly { name: string }[]) => terms(parts, () => 1);
    const machines = [...all, ...chosen];
    const problem = [
      'Minimize',
      ` price: ${terms(machines, (i) => machines[i]?.minor ?? 0)}`,
      'Subject To',
      ` need: ${cuOf(work)} >= ${requiredCu}`,
      ` minimum: ${oneOf(all)} >= ${minimum}`,
      ...(plan.spareSlaves > 0 ? [` spares: ${oneOf(spares)} = ${plan.spareSlaves}`] : []),
      ` coordinator: ${oneOf(chosen)} = 1`,
      ` ceiling: ${cuOf(all)} ${terms(chosen, (i) => -Math.min(chosen[i]?.maximumCu ?? 0, unlimited))} <= 0`,
      'General',
      ` ${all.map(({ name }) => name).join(' ')}`,
      'Binary',
      ` ${chosen.map(({ name }) => name).join(' ')}`,
      'End',
    ].join('\n');
    const solution = highs.solve(problem, { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (solution.Status === 'Infeasible') return [];
    if (solution.Status !== 'Optimal') throw new Error(solution.Status);
    return [
      machines.reduce((total, { name, minor }) => {
        const column = solution.Columns[name];
        return (
          total + Math.round(column && 'Primal' in column ? column.Primal : Number.NaN) * minor
        );
      }, 0),
    ];
  });
  return prices.length === 0 ? undefined : Math.min(...prices);
}
