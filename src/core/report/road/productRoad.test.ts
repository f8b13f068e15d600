import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { planOf } from '@/core/sizing/testing/planOf';
import { loadWords } from '@/core/words/loadWords';
import { roadFiguresOf } from './roadFigures';
import { writeRoadMarkdown } from './writeRoad';

const english = (await loadWords('en')).fetchSubjects(['road']);
const chinese = (await loadWords('zh-CN')).fetchSubjects(['road']);

/** What a growing plan with a budget says over a year on a product. */
async function toldOn(
  platform: string,
  fields: Partial<Plan> = {},
  words = english,
): Promise<string> {
  const isInBytes = platform === 'aws-managed-flink';
  const work = { qps: 30_000, complexity: 'complex', ...(isInBytes ? { recordBytes: 1_000 } : {}) };
  const plan: Plan = {
    ...planOf({ platform, workloads: [work] }),
    growth: { percentPerMonth: 8 },
    startDate: '2027-01-01',
    budget: { amount: 40_000, per: 'month' },
    ...fields,
  };
  const outcome = roadFiguresOf(plan, '2026-11-22');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return writeRoadMarkdown(outcome.figures, (await words)(platform));
}

describe('a plan over time, product by product', () => {
  it('counts what the budget carries by the product’s own name of a unit', async () => {
    const text = await toldOn('aws-managed-flink');
    expect(text).toMatch(/which carry [\d,]+ records\/s of this plan’s mix of work, [\d,]+ KPU\./);
  });

  it('shares a budget of more than a month, and says of which terms its sums are', async () => {
    const budget = { amount: 400_000, per: 'year' } as const;
    const yearly = await toldOn('blink-dedicated', { budget, taxPercent: 6 });
    expect(yearly).toContain('A month’s share of it pays');
    expect(yearly).toContain('Sums in CNY, with the tax of the plan.');
    const both = await toldOn('blink-dedicated', { discountPercent: 10, taxPercent: 6 });
    expect(both).toContain('Sums in CNY, with the discount and the tax of the plan.');
    expect(await toldOn('blink-dedicated')).toContain('Sums in CNY.');
  });

  it('names the choices of a cluster that grows as its sentences do', async () => {
    const current = { slave: '8c32g', slaveCount: 7, master: '4c16g', masterCount: 3 };
    const big = { growth: { percentPerMonth: 20 }, current };
    const text = await toldOn('blink-dedicated', big);
    expect(text).toMatch(/As a new order, [^.]* Slaves, billed monthly, cost/);
    expect(text).toMatch(/Taking \d+-core \d+ GB Masters from the first day on/);
    expect(await toldOn('blink-dedicated', big, chinese)).toMatch(/若新购 \d+ 核/);
  });

  it('does not say that a budget pays nothing where no price is known', async () => {
    const unpriced = await toldOn('flink-kubernetes');
    expect(unpriced).toContain('Whether the budget holds is not known');
    expect(unpriced).not.toContain('pays no cluster');
    // Two machines and three coordinators of the smallest shape cost 5 × 850 = 4,250.
    const poor = await toldOn('blink-dedicated', { budget: { amount: 4_249, per: 'month' } });
    expect(poor).toContain('A month’s budget pays no cluster.');
    const enough = await toldOn('blink-dedicated', { budget: { amount: 4_250, per: 'month' } });
    expect(enough).toContain('pays 2 × 4-core 16 GB Slaves and 3 × 4-core 16 GB Masters');
  });

  it('doubts orders that grow only where the provider takes none', async () => {
    // Projects of shared mode could still scale after 2019-12-24: only the first order is a new one.
    const shared = (await toldOn('blink-shared')).split('\n');
    const doubted = shared.filter((line) => line.includes('may be refused'));
    expect(doubted).toEqual([expect.stringContaining('Beginning. The order may be refused.')]);
    expect(await toldOn('blink-dedicated')).toContain(
      'accepted no upgrade orders since 2022-11-15, so it may be refused',
    );
  });

  it('says how long units stay for the ways of billing that the product has', async () => {
    const byDay = await toldOn('blink-shared');
    expect(byDay).toContain('What is paid by the day stays until its day ends.');
    expect(byDay).not.toMatch(/by the (?:hour is|month stays)|clock hours/);
    const byHour = await toldOn('aws-managed-flink');
    expect(byHour).toContain('What is paid by the hour is there only while it is needed.');
    expect(byHour).toContain('started clock hours count in full');
    expect(byHour).not.toContain('by the month stays');
  });

  it('says what it takes to compare other products where none can be compared', async () => {
    // Its prices are in USD, those of others in CNY, and no rate was typed.
    const dollars = await toldOn('aws-managed-flink');
    expect(dollars).toContain('No other product can be set beside this plan yet.');
    expect(dollars).toContain('type its rate on the Products page');
    expect(await toldOn('blink-dedicated')).not.toContain('can be set beside this plan yet');
    expect(await toldOn('flink-kubernetes')).not.toContain('Going over to another product');
  });

  it('compares a need that stays with that of the first day, which may not be today', async () => {
    const steady = await toldOn('blink-shared', { growth: { percentPerMonth: 0 } });
    expect(steady).toContain('The need is 30 CU on 2028-01-01, as at the beginning.');
  });

  it('does not count what is bought first as a change', async () => {
    // 30 CU in units grow by one at a time to 30 × 1.08^(11 + 30 ÷ 31) = 75.4, so to 76 CU.
    expect(await toldOn('blink-shared')).toContain('There are 46 changes;');
  });

  it('says by what a change within a month is paid, also of units', async () => {
    const units = await toldOn('flink-managed');
    expect(units).toContain('A change in the middle of a month is paid by the day');
  });

  it('calls a way of billing that the plan chose no cheaper than it is', async () => {
    // Today 8 CU cost 8 × 0.38 × 720 = 2,188.80 a month by the hour, and 8 × 180 = 1,440 by the month.
    const hourly = await toldOn('flink-managed', { billing: 'pay-as-you-go' });
    expect(hourly).toMatch(/The plan’s way of billing, CU billed by the hour, costs [\d,.]+ CNY/);
    expect(hourly).not.toContain('cheapest today');
    const machines = await toldOn('blink-dedicated', { billing: 'pay-as-you-go' });
    expect(machines).toContain('What is cheapest today by the plan’s billing, ');
    expect(await toldOn('blink-shared')).toContain(
      'The plan’s way of billing is the cheapest: CU billed by the day,',
    );
  });

  it('says why the costs are not known, and what to do where a price is missing', async () => {
    const unpriced = await toldOn('flink-kubernetes');
    expect(unpriced).toContain('the price list does not price all of it. On the Size page you can');
    expect(unpriced).not.toContain('grows beyond');
    const endless = await toldOn('blink-dedicated', { growth: { percentPerMonth: 1_000 } });
    expect(endless).toContain('because the need grows beyond what can be bought');
    expect(endless).not.toContain('does not price');
  });
});
