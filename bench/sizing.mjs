// `size` against writing and reading the same plan as JSON.
import { medianOf, printTable, ratio, time } from './measure.mjs';
import { planInput } from './plans.mjs';

export async function benchSizing({ parsePlan, size }) {
  const rows = [];
  for (const workloads of [1, 20, 1_000, 10_000]) {
    const reading = parsePlan(planInput(workloads));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { plan } = reading;
    const json = await medianOf(() => JSON.parse(JSON.stringify(plan)));
    const parse = await medianOf(() => parsePlan(plan));
    const sizing = await medianOf(() => size(plan));
    rows.push([
      workloads.toLocaleString('en'),
      time(json),
      time(parse),
      time(sizing),
      ratio(sizing, json),
    ]);
  }
  printTable(
    'A plan, by its workloads',
    ['workloads', 'JSON', 'parsePlan', 'size', 'size ÷ JSON'],
    rows,
  );
}
