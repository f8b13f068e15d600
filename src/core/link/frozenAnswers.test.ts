import { describe, expect, it } from 'vitest';
import { answerOf } from '@/core/report/answer';
import { stampCauses, stampOf } from '@/core/report/answerStamp';
import { rulesVersion } from '@/core/sizing/rulesVersion';
import { decodeLink } from './decodeLink';
import links from './frozen/v1Answers.json';
import frozenPrices from './frozen/v1Prices.json';
import {
  type FrozenColumn,
  freezeRelease,
  isSameColumn,
  platformOf,
  todaysColumns,
} from './testing/freeze';

const prices: readonly FrozenColumn[] = frozenPrices;
const columns = todaysColumns();

/** A column that no release has given out yet is frozen by the next: `npm run freeze`. */
const isOnFile = (column: FrozenColumn) => prices.some((one) => isSameColumn(one, column));

/*
 * When the answer of a link has changed, the page says whether rules or prices changed. So no change may go
 * unnoticed: whoever changes the rules raises `rulesVersion`, whoever changes a price column changes its `seen`.
 * `npm run freeze` adds the columns and links of a release to those that are on file.
 */

describe('a frozen answer', () => {
  it.each(links)('is today’s, or prices and rules say that they have changed: %s', async (link) => {
    const { was, now } = await stampsOf(link);
    const changed = `was ${JSON.stringify(was)}, is ${JSON.stringify(now)}`;
    expect(stampCauses(was, now), changed).not.toContain('unknown');
  });

  it('is there for the rules of today and every price column that is on file', async () => {
    const stamps = await Promise.all(links.map(stampsOf));
    const todays = stamps.filter(({ was }) => was.rules === rulesVersion);
    for (const column of columns.filter(isOnFile)) {
      const { list, billing, seen } = column;
      const found = todays.filter(
        ({ plan, was }) =>
          plan.platform === platformOf(column) &&
          plan.priceList === list &&
          plan.billing === billing &&
          was.pricesSeen === seen,
      );
      expect(found.length, `${list}, ${billing}`).toBeGreaterThanOrEqual(10);
    }
  });
});

describe('a frozen price column', () => {
  it.each(columns.filter(isOnFile))(
    'is as it was on the day it says: $list, $billing, $seen',
    (column) => {
      expect(prices.filter((one) => isSameColumn(one, column))).toEqual([column]);
    },
  );
});

describe('npm run freeze', () => {
  it('adds what is not on file, and nothing to what is', () => {
    const all = freezeRelease([], links);
    expect(all.columns).toEqual(columns);
    expect(freezeRelease(all.columns, links)).toEqual({ columns: [], links: [] });
    expect(freezeRelease(all.columns, []).links).toEqual(all.links);
    for (const column of columns) {
      const others = columns.filter((one) => one !== column);
      expect(freezeRelease(others, links).columns).toEqual([column]);
      expect(freezeRelease(others, links).links.length).toBeGreaterThanOrEqual(10);
    }
  });

  it('tells columns of two products apart whose lists have one id', () => {
    const [first] = columns;
    if (!first) throw new Error('there is no price column');
    expect(first.platform).toBeUndefined();
    expect(isSameColumn(first, { ...first, platform: platformOf(first) })).toBe(true);
    expect(isSameColumn(first, { ...first, platform: 'another' })).toBe(false);
    // Another product's list of the same id and billing is not taken for what is on file.
    for (const column of columns) {
      const elsewhere = columns
        .filter((one) => one !== column)
        .concat({ ...column, platform: 'another' });
      expect(freezeRelease(elsewhere, links).columns).toEqual([column]);
    }
  });

  it('freezes links that open with the answer they say', async () => {
    for (const link of freezeRelease([], links).links) {
      const { was, now } = await stampsOf(link);
      expect(now, link).toEqual(was);
    }
  });
});

async function stampsOf(link: string) {
  const { state, problems } = await decodeLink(link);
  expect(problems).toEqual([]);
  const answering = state.plan && answerOf(state.plan, state.pick);
  if (!state.plan || !state.stamp || !answering?.ok) throw new Error(`no answer: ${link}`);
  return { plan: state.plan, was: state.stamp, now: stampOf(answering.answer) };
}
