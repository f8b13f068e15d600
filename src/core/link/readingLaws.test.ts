import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createReadingBudget, linkLimits, restEvery } from '@/core/plan/readingBudget';
import { toBase64url } from './base64url';
import { decodeLink } from './decodeLink';
import { decodePasted } from './decodePasted';
import { hostileTexts, pack, packed, times } from './testing/hostileTexts';

const names = Object.keys(hostileTexts);

describe('reading a text of any content', () => {
  it.each(names)('is linear work: %s', async (name) => {
    const work = async (size: number) => {
      const budget = createReadingBudget(undefined, { bytes: 1e9, parameters: 1e9 });
      await decodePasted(hostileTexts[name]?.(size) ?? '', budget);
      return budget.work;
    };
    expect((await work(800)) / (await work(200))).toBeLessThan(6);
  });

  it.each(names)('rests often: %s', async (name) => {
    const rests: number[] = [];
    const budget = createReadingBudget(async () => {
      rests.push(budget.work);
    });
    await decodePasted(hostileTexts[name]?.(1_000) ?? '', budget);
    const stretches = [...rests, budget.work].map((work, i) => work - (rests[i - 1] ?? 0));
    // In addition, one slice of packed bytes may grow by its maximum.
    expect(Math.max(...stretches)).toBeLessThan(restEvery + 1.5e6);
  });
});

describe('one budget', () => {
  it('holds two plans of as many workloads as there may be', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `w=job+${i}~${i}~simple`).join('&');
    const { state, problems } = await decodeLink(`#/compare?v=1&z=${pack(rows)}&b=${pack(rows)}`);
    expect(problems).toEqual([]);
    expect(state.plan?.workloads).toHaveLength(10_000);
    expect(state.other?.plan.workloads).toHaveLength(10_000);
  });

  it('holds a plan of the longest names there may be', async () => {
    const name = times(240, '%F0%9F%98%80').slice(0, 120 * 12);
    const rows = times(9_999, `w=${name}~1~simple~~${name}&`);
    expect(rows.length).toBeLessThan(linkLimits.bytes);
    const bytes = deflateSync(strToU8(`${rows}w=b~1~simple`), { level: 1 });
    const { state, problems } = await decodeLink(`#/size?z=${toBase64url(bytes)}`);
    expect(problems).toEqual([]);
    expect(state.plan?.workloads).toHaveLength(10_000);
  });

  it('is spent by all ways to read a pasted text together', async () => {
    const bomb = packed(`w=a~1~simple&${times(20 * 2 ** 20, '0')}`);
    const budget = createReadingBudget(undefined, linkLimits);
    const { state } = await decodePasted(`${bomb}! x y z`, budget);
    expect(state.plan?.workloads).toHaveLength(1);
    expect(budget.bytes).toBe(0);
  });
});
