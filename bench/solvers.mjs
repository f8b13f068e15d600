// The mix without spares as an integer programme, for two general solvers. Prices in minor units.
// A binary variable for each coordinator shape says whether it is taken; its ceiling bounds the CU of all workers.
import loadHighs from 'highs';
import { solve as solveYalps } from 'yalps';

export function modelOf({ workers, coordinators }, pricing, masterCount, requiredCu) {
  const priced = (shapes, minorOf) =>
    shapes.flatMap((one) => {
      const minor = minorOf(one.shape);
      return minor === undefined ? [] : [{ ...one, minor }];
    });
  return {
    requiredCu,
    slaves: priced(workers, pricing.workerMinor).map((slave, i) => ({
      name: `x${i}`,
      cu: slave.usableCu,
      minor: slave.minor,
    })),
    masters: priced(coordinators, pricing.coordinatorMinor).map((master, i) => ({
      name: `z${i}`,
      // In place of no ceiling: no cluster worth buying exceeds the need by more than three large workers.
      ceilingCu: Math.min(master.maximumCu ?? Infinity, requiredCu + 180),
      minor: master.minor * masterCount,
    })),
  };
}

/** [status, price] by YALPS: no tolerance, stopped after a second. */
export function yalps({ slaves, masters, requiredCu }) {
  const solution = solveYalps(
    {
      direction: 'minimize',
      objective: 'minor',
      constraints: {
        need: { min: requiredCu },
        count: { min: 2 },
        master: { equal: 1 },
        room: { max: 0 },
      },
      variables: {
        ...Object.fromEntries(
          slaves.map(({ name, cu, minor }) => [name, { need: cu, count: 1, room: cu, minor }]),
        ),
        ...Object.fromEntries(
          masters.map(({ name, ceilingCu, minor }) => [
            name,
            { master: 1, room: -ceilingCu, minor },
          ]),
        ),
      },
      integers: slaves.map(({ name }) => name),
      binaries: masters.map(({ name }) => name),
    },
    { tolerance: 0, timeout: 1_000, maxIterations: 1e9 },
  );
  return [solution.status, solution.result];
}

/** [status, price] by HiGHS: no gap. The time to load it is not measured. */
export async function makeHighs() {
  const highs = await loadHighs();
  return ({ slaves, masters, requiredCu }) => {
    const sum = (parts, of) =>
      parts
        .map((part) => `${of(part) < 0 ? '-' : '+'} ${Math.abs(of(part))} ${part.name}`)
        .join(' ');
    const problem = `Minimize
 price: ${sum([...slaves, ...masters], ({ minor }) => minor)}
Subject To
 need: ${sum(slaves, ({ cu }) => cu)} >= ${requiredCu}
 count: ${sum(slaves, () => 1)} >= 2
 master: ${sum(masters, () => 1)} = 1
 room: ${sum(slaves, ({ cu }) => cu)} ${sum(masters, ({ ceilingCu }) => -ceilingCu)} <= 0
General
 ${slaves.map(({ name }) => name).join(' ')}
Binary
 ${masters.map(({ name }) => name).join(' ')}
End`;
    const { Status, ObjectiveValue } = highs.solve(problem, { mip_rel_gap: 0, mip_abs_gap: 0 });
    return [Status.toLowerCase(), ObjectiveValue];
  };
}
