import type { LinkProblem, LinkProblemCode } from '@/core/link/linkProblem';
import type { Problem, ProblemCode } from '@/core/plan/problem';
import type { Price } from '@/core/quantity/money';
import type { Standing } from '@/core/report/optionRows';
import type { Note, NoteCode } from '@/core/sizing/note';

const price: Price = { amount: 24_250, currency: 'CNY', per: 'month' };
const hourly: Price = { amount: 3.5, currency: 'USD', per: 'hour' };
const near = {
  slave: '8c32g',
  lessCu: 3,
  slaveCount: 13,
  master: '4c16g',
  masterCount: 3,
  ceilingCu: 80,
  price,
  saved: hourly,
} as const;

/** One or more of every note: a code that is missing here does not compile. */
const notes: { readonly [C in NoteCode]: readonly Extract<Note, { code: C }>['values'][] } = {
  'not-for-sale': [{ since: '2021-04-28' }],
  'minimum-slaves-decides': [
    { slave: '8c32g', minimumSlaves: 2, neededSlaves: 1 },
    { slave: '8c32g', minimumSlaves: 2, neededSlaves: 0 },
  ],
  'master-ceiling-near': [near],
  'smaller-need-cheaper': [near],
  'last-slave-idle': [{ slave: '8c32g', usedCu: 0.5, usableCu: 6 }],
  'above-95-at-peak': [{ slave: '8c32g', utilisationPercent: 97.53 }],
  'busy-at-peak': [{ slave: '8c32g', utilisationPercent: 90.1, busyPercent: 85 }],
  'workers-above-ceiling': [['64c256g'], ['56c224g', '64c256g']].map((slaves) => ({
    slaves,
    ceilingCu: 2_000,
  })),
  'workers-without-room': [{ slaves: ['8c32g'] }, { slaves: ['8c32g', '16c64g'] }],
  'growth-ends': [{ slave: '8c32g', slaveCount: 133, capacityCu: 1_995, ceilingCu: 2_000 }],
  'spare-slaves-cost': [1, 2].map((spareSlaves) => ({
    spareSlaves,
    slave: '64c256g' as const,
    slaveCount: 2,
    price,
    saved: hourly,
  })),
  'one-master': [{}],
  'window-job-small': [
    { workloads: 1, name: null, cu: 0.5, advisedCu: 4 },
    { workloads: 1, name: 'job', cu: 0.5, advisedCu: 4 },
    { workloads: 3, name: null, cu: 0.5, advisedCu: 4 },
    { workloads: 3, name: 'job', cu: 0.5, advisedCu: 4 },
  ],
  'job-quota': [
    { workloads: 1, name: null, cu: 100, quotaCu: 64 },
    { workloads: 3, name: 'job', cu: 100, quotaCu: 64 },
  ],
  'job-limit': [
    { workloads: 1, name: null, cu: 12_000, limitCu: 10_000 },
    { workloads: 3, name: 'job', cu: 12_000, limitCu: 10_000 },
  ],
  'price-missing': [{ slave: '8c32g', shapes: ['24c96g', '64c256g'] }],
  'no-prices': [{}],
  'hybrid-limits': [{}],
  'base-unused': [{ baseUnits: 120, units: 102, unused: 18 }],
  'billing-not-listed': [{ priceList: 'intl-tokyo-2020-11', billing: 'pay-as-you-go' }],
};

export const everyNote: readonly Note[] = Object.entries(notes).flatMap(([code, all]) =>
  all.map((values) => ({ code, values }) as Note),
);

const limits: { readonly [C in ProblemCode]: Problem['limit'][] } = {
  required: [undefined],
  'unknown-field': [undefined],
  'unknown-term': [undefined],
  'wrong-type': ['number', 'text', 'list', 'object', 'truth'],
  'wrong-version': [1],
  'below-minimum': [0],
  'above-maximum': [1e12],
  'not-above': [0],
  'not-whole': [undefined],
  'not-a-day': [undefined],
  'not-a-time': [undefined],
  'not-of-the-clock': [undefined],
  'not-rising': ['2027-06-01'],
  'day-missing': [undefined],
  'same-day': ['2027-06-01'],
  'not-one-of': [
    ['simple', 'complex'],
    [1, 3],
  ],
  'unknown-product': ['own-abcdefghijklmnop'],
  'unknown-prices': ['own-abcdefghijklmnop'],
  'not-for-product': [0],
  'not-text': [undefined],
  'too-long': [120],
  'too-few': [1],
  'too-many': [10_000],
  'need-too-large': [1e9],
  'need-above-ceiling': [1_995],
  'record-size-needed': [undefined],
  'percent-only': [undefined],
  'percent-sign': [undefined],
  'bad-product': ['count', 'peakFactor'],
  'factor-twice': ['count', 'peakFactor'],
  empty: [undefined],
  blank: [undefined],
  'not-counted': [undefined],
  unreadable: [undefined],
  negative: [undefined],
  ambiguous: [[], [12.5], [25, 25_000]],
};

export const everyProblem: readonly Problem[] = Object.entries(limits).flatMap(([code, all]) =>
  all.map((limit) => ({
    path: 'x',
    code: code as ProblemCode,
    ...(limit === undefined ? {} : { limit }),
  })),
);

const linkCodes: { readonly [C in LinkProblemCode]: true } = {
  'unknown-view': true,
  'unknown-parameter': true,
  'repeated-parameter': true,
  'unreadable-value': true,
  'out-of-bounds': true,
  'bad-escape': true,
  'bad-workload': true,
  'no-workload': true,
  'complexity-missing': true,
  'too-new': true,
  'too-long': true,
  changed: true,
  cut: true,
  'broken-packing': true,
  'broken-checklist': true,
  'broken-product': true,
  'unknown-product': true,
  'broken-prices': true,
  'unknown-prices': true,
  'broken-draft': true,
  'packing-unavailable': true,
};

export const everyLinkProblem: readonly LinkProblem[] = Object.keys(linkCodes).flatMap((code) => [
  { code: code as LinkProblemCode, parameter: 'qps' },
  { code: code as LinkProblemCode, parameter: 'qps', value: 'lots' },
  {
    code: code as LinkProblemCode,
    parameter: 'qps',
    value: '25.000',
    reason: 'ambiguous',
    limit: [25, 25_000],
  },
]);

export const everyStanding: readonly Standing[] = [
  { kind: 'best' },
  ...(
    [
      'fewest-machines',
      'fewest-of-priced-slaves',
      'others-priced',
      'slaves-unpriced',
      'more-machines',
    ] as const
  ).map((reason): Standing => ({ kind: 'unpriced', reason, nodes: 3 })),
  { kind: 'unpriced', reason: 'more-machines', nodes: 0 },
  { kind: 'tied', nodes: 2, slaveCores: 8 },
  { kind: 'tied', nodes: 0, slaveCores: 8 },
  { kind: 'tied', nodes: 0, slaveCores: 0 },
  ...[price, hourly].map(
    (by): Standing => ({
      kind: 'dearer',
      by,
      percent: 18.7,
      parts: (['masters', 'capacity', 'price-per-cu'] as const).flatMap((cause) => [
        { cause, price: by },
        { cause, price: { ...by, amount: -by.amount } },
      ]),
    }),
  ),
];
