import { describe, expect, it } from 'vitest';
import { rules } from '@/core/platforms/blinkDedicated/rules';
import { answerOf } from '@/core/report/answer';
import { stampCauses, stampOf } from '@/core/report/answerStamp';
import { rulesVersion } from '@/core/sizing/rulesVersion';
import { decodeLink } from './decodeLink';
import links from './frozen/v1Answers.json';
import prices from './frozen/v1Prices.json';

/*
 * When the answer of a link has changed, the page says whether rules or prices changed. So no change may go
 * unnoticed: whoever changes the rules raises `rulesVersion`, whoever changes a price column changes its `seen`, and
 * both freeze links with the new stamps in addition to these.
 */

describe('a frozen answer', () => {
  it.each(links)('is today’s, or prices and rules say that they have changed: %s', async (link) => {
    const { was, now } = await stampsOf(link);
    const changed = `was ${JSON.stringify(was)}, is ${JSON.stringify(now)}`;
    expect(stampCauses(was, now), changed).not.toContain('unknown');
  });

  it('is there for today’s rules and every price column', async () => {
    const stamps = await Promise.all(links.map(stampsOf));
    const todays = stamps.filter(({ was }) => was.rules === rulesVersion);
    for (const { id, columns } of rules.priceLists) {
      for (const { billing, seen } of columns) {
        const isOf = (plan: { priceList: string; billing: string }) =>
          plan.priceList === id && plan.billing === billing;
        const found = todays.filter(({ plan, was }) => isOf(plan) && was.pricesSeen === seen);
        expect(found.length, `${id}, ${billing}`).toBeGreaterThanOrEqual(10);
      }
    }
  });
});

describe('a frozen price column', () => {
  const columns = rules.priceLists.flatMap(({ id, currency, columns: all }) =>
    all.map(({ billing, per, workers, seen }) => ({
      list: id,
      billing,
      seen,
      currency,
      per,
      minorByShape: workers,
    })),
  );

  it.each(columns)('is as it was on the day it says: $list, $billing, $seen', (column) => {
    const { list, billing, seen } = column;
    const isOf = (one: (typeof prices)[number]) =>
      one.list === list && one.billing === billing && one.seen === seen;
    expect(prices.filter(isOf)).toEqual([column]);
  });
});

async function stampsOf(link: string) {
  const { state, problems } = await decodeLink(link);
  expect(problems).toEqual([]);
  const answering = state.plan && answerOf(state.plan, state.pick);
  if (!state.plan || !state.stamp || !answering?.ok) throw new Error(`no answer: ${link}`);
  return { plan: state.plan, was: state.stamp, now: stampOf(answering.answer) };
}
