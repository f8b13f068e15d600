// The exact mix, with a new price list and with a known one, against general solvers.
import { medianOf, printTable, ratio, time } from './measure.mjs';
import { planInput } from './plans.mjs';
import { makeHighs, modelOf, yalps } from './solvers.mjs';

export async function benchMix({ blinkDedicated, parsePlan, pricingOf, findMix }) {
  const { plan } = parsePlan(planInput(1));
  const known = pricingOf(blinkDedicated, plan);
  const highs = await makeHighs();
  const rows = [];
  const remarks = [];
  for (const requiredCu of [50, 500, 5_000]) {
    const mixWith = (pricing) => findMix(blinkDedicated, plan, pricing, requiredCu);
    const model = modelOf(blinkDedicated, known, plan.masterCount, requiredCu);
    const exact = Math.round(mixWith(known).price.amount * 100);
    // Tables are cached by the column object, so a new object starts without one.
    const cold = await medianOf(() => mixWith({ ...known, column: { ...known.column } }));
    const warm = await medianOf(() => mixWith(known));
    const times = [];
    for (const [name, solve] of [
      ['YALPS', yalps],
      ['HiGHS', highs],
    ]) {
      const remark = compare(name, solve, model, exact);
      if (remark) remarks.push(`${requiredCu} CU: ${remark}`);
      times.push(await medianOf(() => attempt(solve, model)));
    }
    const [byYalps, byHighs] = times;
    rows.push([
      requiredCu.toLocaleString('en'),
      ...[cold, warm, byYalps, byHighs].map(time),
      ratio(byYalps, warm),
      ratio(byHighs, warm),
    ]);
  }
  const columns = [
    'CU',
    'mix, cold',
    'mix, warm',
    'YALPS',
    'HiGHS',
    'YALPS ÷ warm',
    'HiGHS ÷ warm',
  ];
  printTable('The exact mix, by the CU needed', columns, rows);
  console.log(remarks.length > 0 ? remarks.join('\n') : 'All three agree on every price.');
}

function compare(name, solve, model, exact) {
  const [status, price] = attempt(solve, model);
  if (status !== 'optimal')
    return `${name} gives up (${status})${Number.isFinite(price) ? `, ${(price - exact) / 100} dearer` : ''}`;
  if (Math.round(price) !== exact)
    return `${name} says ${price / 100}, the mix costs ${exact / 100}`;
  return undefined;
}

function attempt(solve, model) {
  try {
    return solve(model);
  } catch (error) {
    return [`failed: ${error.message}`, Number.NaN];
  }
}
