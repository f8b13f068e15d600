import { expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { decodeLink } from './decodeLink';
import { encodeReadable } from './encodeLink';

const begin = '#/size?qps=50000&complexity=simple';

/** What a link with more parameters says of later, and its problems as `parameter=value code reason limit`. */
async function read(more: string) {
  const { state, problems } = await decodeLink(`${begin}&${more}`);
  const { growth, milestones, events, budget, current, startDate, horizonMonths } =
    state.plan ?? {};
  const later = { growth, milestones, events, budget, current, startDate, horizonMonths };
  return {
    later: JSON.parse(JSON.stringify(later)),
    problems: problems.map(({ parameter, value, code, reason, limit }) =>
      [`${parameter}=${value}`, code, reason, limit].filter((one) => one !== undefined).join(' '),
    ),
  };
}

it('is written by hand as it is documented', async () => {
  const reading = await read(
    'growth=8%25&start=2027-01-31&horizon=36&milestone=2028-06-01~300k&milestone=2027-06-01~200000' +
      '&event=2027-11-11T00:00~24~6~y~11.11&event=2027-02-01T09:30~8~1.5&budget=40k~month' +
      '&current=8c32g~7~4c16g~3~18500~2027-01-31',
  );
  expect(reading).toEqual({
    later: {
      startDate: '2027-01-31',
      horizonMonths: 36,
      growth: { percentPerMonth: 8 },
      milestones: [
        { date: '2027-06-01', recordsPerSecond: 200_000 },
        { date: '2028-06-01', recordsPerSecond: 300_000 },
      ],
      events: [
        { start: '2027-11-11T00:00', hours: 24, factor: 6, yearly: true, name: '11.11' },
        { start: '2027-02-01T09:30', hours: 8, factor: 1.5 },
      ],
      budget: { amount: 40_000, per: 'month' },
      current: {
        slave: '8c32g',
        slaveCount: 7,
        master: '4c16g',
        masterCount: 3,
        price: 18_500,
        renewal: '2027-01-31',
      },
    },
    problems: [],
  });
});

it('is written so that a person can read it', () => {
  const plan = parsePlan({
    workloads: [{ qps: 50_000, complexity: 'simple' }],
    growth: { recordsPerSecondPerMonth: -5_000 },
    milestones: [{ date: '2027-06-01', recordsPerSecond: 200_000 }],
    events: [{ name: 'a~b', start: '2027-11-11T00:00', hours: 24, factor: 6 }],
    budget: { amount: 40_000, per: 'year' },
    current: { slave: '8c32g', slaveCount: 7, renewal: '2027-01-31' },
    leadTimeDays: 14,
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const link = encodeReadable({ view: 'size', plan: plan.plan });
  expect(link.slice(link.indexOf('qps='))).toBe(
    'qps=50000&complexity=simple&lead=14&growth=-5000&milestone=2027-06-01~200000' +
      '&event=2027-11-11T00%3A00~24~6~~a%257Eb&budget=40000~year&current=8c32g~7~~~~2027-01-31',
  );
});

it.each([
  ['growth=-100%25', 'growth=-100% out-of-bounds not-above -100'],
  ['growth=fast', 'growth=fast unreadable-value unreadable'],
  ['start=2027-02-30', 'start=2027-02-30 unreadable-value not-a-day'],
  ['horizon=61', 'horizon=61 out-of-bounds above-maximum 60'],
  ['milestone=2027-06-01', 'milestone=2027-06-01 unreadable-value required'],
  ['milestone=2027-06-31~5', 'milestone=2027-06-31~5 unreadable-value not-a-day'],
  ['event=2027-06-01~24~6', 'event=2027-06-01~24~6 unreadable-value not-a-time'],
  ['event=2027-06-01T00:00~24~6~x', 'event=2027-06-01T00:00~24~6~x unreadable-value unreadable'],
  ['budget=40000~week', 'budget=40000~week unreadable-value not-one-of month,year,horizon'],
  ['current=9c~7', 'current=9c~7 unreadable-value not-one-of'],
  ['current=8c32g~7~~~~~~', 'current=8c32g~7~~~~~~ unreadable-value'],
])('leaves out %s and says why', async (more, problem) => {
  const { later, problems } = await read(more);
  expect(later).toEqual({});
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

it('keeps the milestones and events that can be read beside one that cannot', async () => {
  const { later, problems } = await read(
    'milestone=2027-06-01~5&milestone=x~5&milestone=2027-06-01~6&milestone=2027-07-01~7&growth=2%25',
  );
  expect(later.milestones).toHaveLength(2);
  expect(later.growth).toEqual({ percentPerMonth: 2 });
  expect(problems).toEqual([
    'milestone=2027-06-01~6 unreadable-value not-rising 2027-06-01',
    'milestone=x~5 unreadable-value not-a-day',
  ]);
});

it('has at most as many milestones as a plan', async () => {
  const many = Array.from({ length: 200 }, (_, i) => `event=2027-11-11T00:00~${i + 1}~2`).join('&');
  const { later, problems } = await read(many);
  expect(later.events).toHaveLength(60);
  expect(problems).toHaveLength(61);
  expect(problems.every((one) => one.includes('too-many'))).toBe(true);
});

it('has units for a product that is bought in units', async () => {
  const link =
    '#/size?qps=5&complexity=simple&platform=flink-managed&current=102~~~~19000~2027-01-31';
  const { state, problems } = await decodeLink(link);
  expect(problems).toEqual([]);
  expect(state.plan?.current).toEqual({ units: 102, price: 19_000, renewal: '2027-01-31' });
});
