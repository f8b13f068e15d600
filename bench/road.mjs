// A plan over 60 months: the need with its changes and costs, what the headline says, and everything that the page says.
// The page has that from a worker, the headline first, as copies, or calculates it in parts where it has none.
import { medianOf, printTable, ratio, time } from './measure.mjs';
import { planInput } from './plans.mjs';

const over = {
  startDate: '2026-11-22',
  horizonMonths: 60,
  growth: { percentPerMonth: 8 },
  events: [{ start: '2027-11-11T00:00', hours: 24, factor: 6, yearly: true }],
};

export async function benchRoad({ parsePlan, size, roadOf, roadFiguresOf, roadFiguresBitByBit }) {
  const rows = [];
  for (const workloads of [1, 50, 500]) {
    const reading = parsePlan({ ...planInput(workloads), ...over });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { plan } = reading;
    const sizing = await medianOf(() => size(plan));
    const road = await medianOf(() => roadOf(plan, over.startDate));
    const brief = await medianOf(() => roadFiguresBitByBit(plan, over.startDate).next());
    const figures = await medianOf(() => roadFiguresOf(plan, over.startDate));
    const made = roadFiguresOf(plan, over.startDate);
    const copy = await medianOf(() => structuredClone(made));
    const part = longestPart(() => roadFiguresBitByBit(plan, over.startDate));
    rows.push([
      workloads,
      ...[sizing, road, brief, figures].map(time),
      ratio(road, sizing),
      ratio(brief, figures),
      ratio(figures, road),
      ratio(part, figures),
      ratio(copy, figures),
    ]);
  }
  printTable(
    'A plan over 60 months, by its workloads',
    [
      'workloads',
      ...['size', 'road', 'its headline', 'all that is said of it'],
      ...['road ÷ size', 'headline ÷ all', 'all ÷ road', 'longest part ÷ all', 'copy ÷ all'],
    ],
    rows,
  );
}

/** Between two pauses, in microseconds: the shortest of three runs, since a busy machine stretches any part. */
function longestPart(start) {
  const runs = Array.from({ length: 3 }, () => {
    const work = start();
    let longest = 0;
    for (let isDone = false; !isDone; ) {
      const before = performance.now();
      isDone = work.next().done;
      longest = Math.max(longest, performance.now() - before);
    }
    return longest * 1_000;
  });
  return Math.min(...runs);
}
