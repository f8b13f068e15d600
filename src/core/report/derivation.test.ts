import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetIds, presetPlan } from '@/core/plan/presets';
import { sources } from '@/core/platforms/sources';
import { demandOf } from '@/core/sizing/demand';
import { needing } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { spoken } from '@/core/words/testing/words';
import type { Answer } from './answer';
import { derivationOf } from './derivation';
import { type DerivationRow, isWorkloadRow } from './derivationRow';
import { writeFormula } from './formula';
import { answerArbitrary, answerTo } from './testing/answerArbitrary';
import { evaluateFormula } from './testing/evaluateFormula';

const { en } = spoken;

/** The formula's figures are doubles: a sum may stand a hair beside the whole number that it means. */
function comesTo({ formula, result }: DerivationRow, value: number) {
  const readings = [-1e-12, 1e-12].map((nudge) => evaluateFormula(formula, nudge));
  const rounded = result.unit === 'price' && result.value?.list !== undefined ? 0.005 : 0;
  const tolerance = rounded + 1e-9 * Math.max(1, Math.abs(value));
  const isMet = readings.some((reading) => Math.abs(reading - value) <= tolerance);
  expect(isMet, `${formula.join(' ')} gives ${readings}, not ${JSON.stringify(result)}`).toBe(true);
}

function isRight(step: DerivationRow, answer: Answer) {
  const { kind, formula, result, inputs } = step;
  if (kind === 'range-low' || kind === 'range-middle' || kind === 'range-high') {
    const [rate] = inputs;
    expect(result.value).toBe(
      Number(demandOf(answer.platform, answer.plan, rate?.value).requiredCu),
    );
  } else if (result.unit === 'shape') {
    expect(result.value).toBe(answer.option.master);
    if (formula.length > 1) comesTo(step, 1);
  } else if (result.unit === 'price') {
    const ends = {
      'range-low-price': answer.range?.low.option?.price,
      'range-middle-price': answer.range?.middle.option?.price,
      'range-high-price': answer.range?.high.option?.price,
    };
    const isEnd =
      kind === 'range-low-price' || kind === 'range-middle-price' || kind === 'range-high-price';
    expect(result.value).toEqual(isEnd ? ends[kind] : answer.option.price);
    if (result.value) comesTo(step, result.value.amount);
    else expect(formula).toEqual([]);
  } else comesTo(step, result.value);
}

function isSourced({ origin, inputs }: DerivationRow) {
  for (const from of [origin, ...inputs.map((input) => input.origin)]) {
    if (typeof from === 'string') expect(['plan', 'steps', 'ours']).toContain(from);
    else expect(Object.keys(sources)).toContain(from.sourceId);
  }
}

describe('a derivation', () => {
  it('is made of formulas that give their results, each with its source, for any plan and pick', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        for (const step of derivationOf(answer)) {
          isRight(step, answer);
          isSourced(step);
          expect(step.inputs.every(({ value }) => Number.isFinite(value))).toBe(true);
        }
      }),
      { numRuns: cases(1_000) },
    );
  });

  it.each(presetIds)('is right and whole for the example %s', (id) => {
    const answer = answerTo(presetPlan(id, en.presets[id]));
    const steps = derivationOf(answer);
    for (const step of steps) isRight(step, answer);
    expect(steps.filter(isWorkloadRow)).toHaveLength(answer.plan.workloads.length);
    expect(steps.at(-1)?.result.value).toEqual(answer.option.price);
  });

  it('speaks of every workload once, then its project, and ends in the price', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const kinds = derivationOf(answer).map(({ kind }) => kind);
        expect(derivationOf(answer).filter(isWorkloadRow)).toHaveLength(
          answer.plan.workloads.length,
        );
        expect(kinds.filter((kind) => kind === 'project')).toHaveLength(
          answer.demand.projects.length,
        );
        expect(kinds.includes('need')).toBe(answer.demand.projects.length > 1);
        expect(kinds.slice(-6)).toEqual([
          'slaves',
          'capacity',
          'utilisation',
          'master',
          'machines',
          'price',
        ]);
      }),
    );
  });

  it('of the first example can be followed by hand', () => {
    const answer = answerTo(presetPlan('order-joins', en.presets['order-joins']));
    const lines = derivationOf(answer).map(({ kind, subject, formula, result: { unit, value } }) =>
      [
        kind,
        subject ?? '-',
        writeFormula(formula, String),
        unit === 'percent'
          ? value.toFixed(2)
          : value !== null && typeof value === 'object'
            ? `${value.amount} ${value.currency} a ${value.per}`
            : value,
      ].join(' | '),
    );
    expect(lines).toEqual([
      'workload-throughput | orders join | 120000 ÷ 3000 | 40',
      'workload-throughput | clickstream filter | 400000 ÷ 10000 | 40',
      'project | core | ⌈(40 + 40) × 120 ÷ 100⌉ | 96',
      'workload-throughput | hourly totals | 36000 ÷ 2000 | 18',
      'project | bi | ⌈18 × 120 ÷ 100⌉ | 22',
      'need | - | 96 + 22 | 118',
      // At 5,000: 24 + 40 and 7.2, with 20 %: ⌈76.8⌉ + ⌈8.64⌉. At 1,000: 120 + 40 and 36: 192 + ⌈43.2⌉.
      'range-low | - | 5000 | 86',
      // With the spare, ⌈86 ÷ 13⌉ + 1 = 8 of 16c64g, 104 CU; ⌈236 ÷ 60⌉ + 1 = 5 of 64c256g, 300 CU.
      'range-low-price | 16c64g | 8 × 2710 + 3 × 1450 | 26030 CNY a month',
      // At 3,000: ⌈(40 + 40) × 1.2⌉ + ⌈12 × 1.2⌉ = 96 + 15; with the spare, ⌈111 ÷ 28⌉ + 1 = 5 of 32c128g, 140 CU.
      'range-middle | - | 3000 | 111',
      'range-middle-price | 32c128g | 5 × 5180 + 3 × 1450 | 30250 CNY a month',
      'range-high | - | 1000 | 236',
      'range-high-price | 64c256g | 5 × 9950 + 3 × 2710 | 57880 CNY a month',
      'slaves | 24c96g | max(2, ⌈118 ÷ 21⌉ + 1) | 7',
      'capacity | 24c96g | 7 × 21 | 147',
      // 98 of 147 CU.
      'utilisation | - | 98 ÷ 147 × 100 | 66.67',
      'master | 8c32g | 147 ≤ 160 | 8c32g',
      'machines | - | 7 + 3 | 10',
      'price | - | 7 × 3950 + 3 × 1450 | 32000 CNY a month',
    ]);
  });

  it('writes the headroom so that the written figures give the result', () => {
    // 80 × 112.5 % is exactly 90; written as × 1.13 it would be 90.4, and so 91.
    const answer = answerTo(needing(80, { headroomPercent: 12.5 }));
    const project = derivationOf(answer).find(({ kind }) => kind === 'project');
    expect(project && writeFormula(project.formula, en.number)).toBe('⌈80 × 112.5 ÷ 100⌉');
    expect(project?.result.value).toBe(90);
  });

  it('says nothing in place of a price that the list does not have', () => {
    const plan = presetPlan('log-filtering', en.presets['log-filtering']);
    const tokyo = { ...plan, priceList: 'intl-tokyo-2020-11' } as const;
    expect(derivationOf(answerTo(tokyo)).at(-1)?.formula).not.toEqual([]);
    // Tokyo prices no 24c96g.
    expect(derivationOf(answerTo(tokyo, '24c96g')).at(-1)).toMatchObject({
      formula: [],
      inputs: [],
      result: { unit: 'price', value: null },
    });
  });
});
