// 100,000 draws of loads and rates that are not known, and what decides a plan of many workloads.
import { medianOf, printTable, time } from './measure.mjs';
import { planInput } from './plans.mjs';

export async function benchDraws(engine) {
  const { answerOf, decidesOf, drawCount, drawNeeds, parsePlan, unknownModel } = engine;
  const rows = [];
  for (const [workloads, unknown] of [
    [1, 1],
    [4, 3],
    [20, 15],
    [500, 15],
  ]) {
    const reading = parsePlan(planInput(workloads));
    const answering = reading.ok ? answerOf(reading.plan) : reading;
    if (!answering.ok) throw new Error(JSON.stringify(answering.problems));
    const { answer } = answering;
    const model = unknownModel(answer, unknown);
    const draw = await medianOf(() => drawNeeds(model));
    const decide = await medianOf(() => decidesOf(answer, { unknowns: [] }));
    rows.push([workloads.toLocaleString('en'), unknown, time(draw), time(decide)]);
  }
  printTable(
    `${drawCount.toLocaleString('en')} draws, and what decides, by workloads`,
    ['workloads', 'unknown loads and rates', 'draws', 'what decides'],
    rows,
  );
}
