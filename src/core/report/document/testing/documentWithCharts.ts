import { parsePlan } from '@/core/plan/parsePlan';
import { decidesOfText } from '@/core/report/decides/decidesOfText';
import { documentOf, type PlainDocument } from '@/core/report/document/documentModel';
import { failureOfText } from '@/core/report/failure/failureOfText';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { answerTo } from '@/core/report/testing/answerArbitrary';

const date = '2026-11-22';

/** A document with every chart: over time, of failures, and of what decides. */
export function documentWithCharts(title = 'Orders & joins <1>'): PlainDocument {
  const reading = parsePlan({
    title,
    workloads: [{ name: 'joins', qps: 100_000, complexity: 'complex' }],
    growth: { percentPerMonth: 8 },
    horizonMonths: 24,
    events: [{ name: '11.11', start: '2027-11-11T00:00', hours: 24, factor: 2 }],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const answer = answerTo(reading.plan);
  const road = roadFiguresOf(reading.plan, date);
  if (!road.ok) throw new Error(JSON.stringify(road.problems));
  return documentOf(answer, {
    productVersion: '1.2.3',
    date,
    link: '#/size?v=1&qps=5',
    road: road.figures,
    failure: failureOfText(answer, ''),
    decides: decidesOfText(answer, '1.load~50000~100000~200000'),
  });
}
