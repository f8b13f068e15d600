import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { platformFor } from '@/core/plan/platformFor';
import type { ShapeId } from '@/core/platforms/platform';
import { type Answer, answerOf } from '@/core/report/answer';
import { answerArbitrary, answerTo } from '@/core/report/testing/answerArbitrary';
import { haveSameColumns } from '@/core/report/workbook/testing/exchangeInputs';
import { isTold } from '@/core/report/workbook/testing/isTold';
import { planOf } from '@/core/sizing/testing/planOf';
import type { Language } from '@/core/words/language';

/** The plan that a file is written for, and the one whose inputs are typed into it. */
type Exchange = {
  readonly name: string;
  readonly from: Answer;
  readonly to: Answer;
  readonly language: Language;
};

/** Each real plan becomes the next one of its product, some with a shape picked. */
export function realExchanges(): readonly Exchange[] {
  const plans = [...goldenPlans(), ...exactPlans];
  const picks: readonly (ShapeId | undefined)[] = [
    undefined,
    '4c16g',
    '16c64g',
    undefined,
    '56c224g',
  ];
  return plans.map((plan, i) => ({
    name: `real plan ${i}`,
    from: answerTo(nextOf(plan, plans)),
    to: answerTo(plan, picks[i % picks.length]),
    language: languageOf(i),
  }));
}

/** The next plan of the same product, or the first one; of those whose workbooks have the same rows. */
function nextOf(plan: Plan, plans: readonly Plan[]): Plan {
  const ofProduct = plans.filter((other) => haveSameRows(plan, other));
  return ofProduct[(ofProduct.indexOf(plan) + 1) % ofProduct.length] ?? plan;
}

export function lawExchanges(count: number): readonly Exchange[] {
  return fc
    .sample(
      fc
        .tuple(answerArbitrary, answerArbitrary)
        .filter(
          ([from, to]) =>
            haveSameRows(from.plan, to.plan) &&
            haveSameColumns(from.plan, to.plan) &&
            isTold(answerTo(asWritten(to.plan))),
        ),
      count,
    )
    .map(([from, to], i) => ({ name: `plan ${i} of the laws`, from, to, language: languageOf(i) }));
}

/** A workbook has a row for each shape that its own plan can use, and those of hybrid billing where that is chosen. */
function haveSameRows(a: Plan, b: Plan): boolean {
  const shapesOf = (plan: Plan) => platformFor(plan).workers.map(({ shape }) => shape);
  const isHybrid = ({ billing }: Plan) => billing === 'hybrid';
  return (
    a.platform === b.platform &&
    shapesOf(a).join() === shapesOf(b).join() &&
    isHybrid(a) === isHybrid(b)
  );
}

function languageOf(index: number): Language {
  return index % 2 === 0 ? 'en' : 'zh-CN';
}

/** Plans whose need is whole, where one binary fraction would ask for one CU more. */
const exactPlans: readonly Plan[] = [
  planOf({ workloads: [{ qps: 10_000, complexity: 'complex' }], headroomPercent: 10 }),
  planOf({
    workloads: [
      { cores: 0.1, memoryGb: 0 },
      { cores: 0.2, memoryGb: 0 },
    ],
    headroomPercent: 900,
  }),
  planOf({
    workloads: [{ qps: 1_100, complexity: 'complex', recordsPerSecondPerCu: 1_100 }],
    headroomPercent: 15,
  }),
  planOf({
    workloads: Array.from({ length: 10 }, () => ({ qps: 700, complexity: 'simple' })),
    headroomPercent: 900,
  }),
  planOf({
    workloads: [{ qps: 57_000, complexity: 'complex', recordsPerSecondPerCu: 1_900 }],
    headroomPercent: 70,
  }),
];

function goldenPlans(): readonly Plan[] {
  const folder = new URL('../../../core/sizing/golden/', import.meta.url);
  return readdirSync(folder).flatMap((name) => {
    const { plan } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const reading = parsePlan(plan);
    return reading.ok && answerOf(reading.plan).ok ? [reading.plan] : [];
  });
}

/** A headroom to four decimals: for one of 1e-100 % the engine adds a CU that no spreadsheet can see. */
export function asWritten(plan: Plan): Plan {
  return { ...plan, headroomPercent: Number(plan.headroomPercent.toFixed(4)) };
}
