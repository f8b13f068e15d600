import type { Note } from '@/core/sizing/note';

import { f, n, type Phrases } from '@/core/words/phrases/en';

function busy(cuName: string, utilisationPercent: number, busyPercent: number): string {
  return `At peak ${f.percent(utilisationPercent)} % of the ${cuName} are in use. Above ${f.percent(busyPercent)} % jobs may slow down.`;
}

/** What to know about an answer, one sentence a note, in English. */
export function notes({
  worker,
  workers,
  coordinators,
  shape,
  countWorkers,
  workersOf,
  price,
  billing,
  product,
  aCoordinator,
  coordinator,
  isPool,
  process,
  countNodes,
  cuName,
}: Phrases) {
  const quoted = (name: string | null, otherwise: string) =>
    name === null ? otherwise : `“${name}”`;

  const otherBillings = (id: string) =>
    Object.entries(product.billings)
      .map(([one, { choice }]) => (one === id ? '' : `${choice} or `))
      .join('');

  function note(note: Note): string {
    switch (note.code) {
      case 'not-for-sale':
        return `No new purchases since ${note.values.since}: this answer is for existing ${isPool ? 'customers' : 'clusters'}, renewals and comparison.`;
      case 'minimum-slaves-decides':
        if (isPool) {
          const { minimumSlaves, neededSlaves } = note.values;
          return `At least ${countWorkers(minimumSlaves)} must be bought; this plan needs ${neededSlaves === 0 ? 'none' : n(neededSlaves)}.`;
        }
        return note.values.neededSlaves === 0
          ? `A cluster has at least ${countWorkers(note.values.minimumSlaves)}; this plan needs none.`
          : `A cluster has at least ${countWorkers(note.values.minimumSlaves)}; ${n(note.values.neededSlaves)} would carry this plan.`;
      case 'master-ceiling-near':
      case 'smaller-need-cheaper': {
        const { lessCu, slaveCount, slave, master, saved } = note.values;
        return `If the need were ${n(lessCu)} ${cuName} less, ${workersOf(slaveCount, slave)} with ${shape(master)} ${coordinators} would be enough and save ${price(saved)}.`;
      }
      case 'last-slave-idle':
        return `The last ${worker} is barely used: ${n(note.values.usedCu)} of its ${n(note.values.usableCu)} ${cuName}.`;
      case 'above-95-at-peak':
        return busy(cuName, note.values.utilisationPercent, 95);
      case 'busy-at-peak':
        return busy(cuName, note.values.utilisationPercent, note.values.busyPercent);
      case 'workers-above-ceiling': {
        const { slaves: shapes, ceilingCu } = note.values;
        return `Not listed: ${f.list(shapes.map(shape))}. For this need such a cluster would have more than ${n(ceilingCu)} ${cuName}, the most that ${aCoordinator} manages.`;
      }
      case 'workers-without-room':
        return `Not listed: ${f.list(note.values.slaves.map(shape))}. No ${process} fits there beside what is kept back.`;
      case 'growth-ends': {
        const { slaveCount, slave, capacityCu, ceilingCu } = note.values;
        return `The cluster can grow to ${workersOf(slaveCount, slave)}, ${n(capacityCu)} ${cuName}; no ${coordinator} manages more than ${n(ceilingCu)} ${cuName}.`;
      }
      case 'spare-slaves-cost': {
        const { slave, slaveCount, price: bare, spareSlaves } = note.values;
        return `Without ${spareSlaves === 1 ? `the spare ${worker}` : `the ${n(spareSlaves)} spare ${workers}`}, ${workersOf(slaveCount, slave)} would be enough, for ${price(bare)}.`;
      }
      case 'one-master':
        return product.oneCoordinator;
      case 'window-job-small': {
        const { workloads, name, cu, advisedCu } = note.values;
        const advice = `a job with a window function should have at least ${n(advisedCu)} ${cuName}.`;
        return workloads === 1
          ? `${quoted(name, 'One workload')} needs ${n(cu)} ${cuName}; ${advice}`
          : `${n(workloads)} workloads need less than ${n(advisedCu)} ${cuName} (the first: ${quoted(name, 'an unnamed one')}, ${n(cu)} ${cuName}); ${advice}`;
      }
      case 'job-quota': {
        const { workloads, name, cu, quotaCu } = note.values;
        return workloads === 1
          ? `${quoted(name, 'One workload')} needs ${n(cu)} ${cuName}; one job gets ${n(quotaCu)} ${cuName} unless the provider raises that quota.`
          : `${n(workloads)} workloads need more than the ${n(quotaCu)} ${cuName} that one job gets unless the provider raises that quota (the first: ${quoted(name, 'an unnamed one')}, ${n(cu)} ${cuName}).`;
      }
      case 'job-limit': {
        const { workloads, name, cu, limitCu } = note.values;
        return workloads === 1
          ? `${quoted(name, 'One workload')} needs ${n(cu)} ${cuName}, but one job can have at most ${n(limitCu)} ${cuName}. Split it into several jobs.`
          : `${n(workloads)} workloads need more than ${n(limitCu)} ${cuName}, the most that one job can have (the first: ${quoted(name, 'an unnamed one')}, ${n(cu)} ${cuName}). Split each into several jobs.`;
      }
      case 'price-missing':
        return `This price list has no price for ${f.list(note.values.shapes.map(shape))}.`;
      case 'hybrid-limits':
        return product.hybridLimits ?? 'Hybrid billing is not offered everywhere.';
      case 'base-unused': {
        const { baseUnits, units, unused } = note.values;
        return `The base has ${n(baseUnits)}, the plan takes ${n(units)}: ${countNodes(unused)} are bought and unused.`;
      }
      case 'no-prices':
        return 'No price of this product is published, so the options are ranked without prices.';
      case 'billing-not-listed':
        return `This price list has no prices ${billing(note.values.billing)}. Choose ${otherBillings(note.values.billing)}another list.`;
    }
  }

  return {
    note,
  };
}

/** What every language says there. */
export type NotesWords = ReturnType<typeof notes>;
