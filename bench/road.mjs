// A plan over 60 months: the need with its changes and costs, and everything that the page says of it.
import { medianOf, printTable, ratio, time } from './measure.mjs';
import { planInput } from './plans.mjs';

const over = {
  startDate: '2026-11-22',
  horizonMonths: 60,
  growth: { percentPerMonth: 8 },
  events: [{ start: '2027-11-11T00:00', hours: 24, factor: 6, yearly: true }],
};

export async function benchRoad({ parsePlan, size, roadOf, roadFiguresOf }) {
  const rows = [];
  for (const workloads of [1, 50, 500]) {
    const reading = parsePlan({ ...planInput(workloads), ...over });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { plan } = reading;
    const sizing = await medianOf(() => size(plan));
    const road = await medianOf(() => roadOf(plan, over.startDate));
    const figures = await medianOf(() => roadFiguresOf(plan, over.startDate));
    rows.push([workloads, time(sizing), time(road), time(figures), ratio(road, sizing)]);
  }
  printTable(
    'A plan over 60 months, by its workloads',
    ['workloads', 'size', 'road', 'all that is said of it', 'road ÷ size'],
    rows,
  );
}
