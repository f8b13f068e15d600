// Prints the figures of the page: medians, their ratio to paper and hello, and whether they are within the limits.
import { printTable } from '../measure.mjs';

/** The most that the page may take: as a multiple of paper or hello, or in kilobytes, files and milliseconds. */
const limits = {
  paint: 1.3,
  longTasks: 2,
  scriptKb: 150,
  scripts: 12,
  edits: { 'a plan of 1 workload': 2, 'a plan of 50': 2, 'a plan of 500': 3 },
  slowestMs: 100,
};

export const median = (values) => quantile(values, 0.5);

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const ms = (value) => `${value.toFixed(0)} ms`;
const judge = (isMet) => (isMet ? 'met' : 'NOT MET');

/** `loads` has the measured loads of each page by its name: page, paper, hello. */
export function reportLoads(loads) {
  const of = (name, figure) => median(loads[name].map((one) => one[figure]));
  const times = (figure, other, limit) => {
    const ratio = of('page', figure) / of(other, figure);
    return [`${ratio.toFixed(2)}× ${other}`, `≤ ${limit}×`, judge(ratio <= limit)];
  };
  const atMost = (figure, limit, unit = '') => {
    const value = of('page', figure);
    return ['', `≤ ${limit}${unit}`, judge(value <= limit)];
  };
  const row = (label, figure, write, judged = ['', '', '']) => [
    label,
    ...['page', 'paper', 'hello'].map((name) => write(of(name, figure))),
    ...judged,
  ];
  const kb = (value) => `${value.toFixed(1)} kB`;
  const count = (value) => value.toFixed(0);
  printTable(
    `A first visit, medians of ${loads.page.length}`,
    ['', 'page', 'paper', 'hello', 'ratio', 'limit', ''],
    [
      row('first paint', 'firstPaint', ms, times('firstPaint', 'paper', limits.paint)),
      row('largest paint', 'largestPaint', ms, times('largestPaint', 'paper', limits.paint)),
      row('long tasks', 'longTasks', ms, times('longTasks', 'hello', limits.longTasks)),
      row('scripts', 'scriptKb', kb, atMost('scriptKb', limits.scriptKb, ' kB')),
      row('files of them', 'scripts', count, atMost('scripts', limits.scripts)),
      row('all bytes', 'kb', kb),
      row('all files', 'files', count),
      row('layout shift', 'shift', (value) => value.toFixed(4), atMost('shift', 0)),
    ],
  );
  for (const name of ['page', 'paper']) {
    const texts = [...new Set(loads[name].map(({ largest }) => largest))];
    console.log(`The largest paint of ${name}: ${texts.join(', ')}`);
  }
}

/** `edits` has the measured edits of hello, and of the plans. */
export function reportEdits(edits) {
  const hello = median(edits.hello);
  const rows = Object.entries(edits).map(([name, all]) => {
    const limit = limits.edits[name];
    const ratio = median(all) / hello;
    const slow = quantile(all, 0.95);
    const isPage = all !== edits.hello;
    return [
      name,
      ms(median(all)),
      isPage ? `${ratio.toFixed(2)}× hello` : '',
      ...(limit ? [`≤ ${limit}×`, judge(ratio <= limit)] : ['', '']),
      ms(slow),
      isPage ? judge(slow <= limits.slowestMs) : '',
    ];
  });
  printTable(
    `From key to painted answer, ${edits.hello.length} edits each`,
    ['', 'median', 'ratio', 'limit', '', '95 %', `≤ ${limits.slowestMs} ms`],
    rows,
  );
}
