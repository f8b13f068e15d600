import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { cases } from '@/core/testing/cases';
import { decodeLink } from './decodeLink';
import { encodeLink, encodeReadable } from './encodeLink';
import type { LinkReading, LinkState } from './linkState';
import { linkStateArbitrary } from './testing/linkStateArbitrary';

/** Expects that a plan is valid if there is one, and that every problem has a short text. */
function expectSound({ state, problems }: LinkReading) {
  if (state.plan) expect(parsePlan(state.plan)).toEqual({ ok: true, plan: state.plan });
  for (const { parameter, value = '' } of problems) {
    expect([...parameter].length).toBeLessThanOrEqual(80);
    expect([...value].length).toBeLessThanOrEqual(80);
  }
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)) }),
  fc.string({ unit: fc.constantFrom(...'#/?&=~%+-.019aAzZ', '\ud83d', '\n', '万', 'e') }),
);

const anyKey = fc.oneof(
  anyText,
  fc.constantFrom(
    ...'v c z w r title qps complexity rate cores memory name project headroom spare masters'.split(
      ' ',
    ),
    ...'growth milestone event budget current start horizon lead tax prices billing platform pick lang theme __proto__ constructor toString'.split(
      ' ',
    ),
  ),
);

describe('any text', () => {
  it('is read without failing', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => expectSound(await decodeLink(text))),
      { numRuns: cases(2000) },
    );
  });

  it('is read without failing as any parameters', async () => {
    const figure = fc.constantFrom(
      ...['1', '5k', '-1', '1e400', 'simple', 'complex', '~', '~5~simple', '8%', '-8%'],
      ...['2027-06-01~5', '2027-11-11T00:00~24~6~y', '5~year', '8c32g~7', '102~~~~5'],
    );
    const pair = fc.tuple(anyKey, fc.oneof(anyText, figure)).map((one) => one.join('='));
    await fc.assert(
      fc.asyncProperty(fc.array(pair), async (pairs) =>
        expectSound(await decodeLink(`#/size?${pairs.join('&')}`)),
      ),
      { numRuns: cases(2000) },
    );
  });

  it('is read without failing as the rest of a good link', async () => {
    await fc.assert(
      fc.asyncProperty(linkStateArbitrary, fc.nat(), anyText, async (state, place, text) => {
        const link = await encodeLink(state);
        const at = place % link.length;
        expectSound(await decodeLink(link.slice(0, at) + text + link.slice(at + text.length)));
      }),
      { numRuns: cases(500) },
    );
  });
});

describe('a cut link', () => {
  /** A link says nothing of a plan before its `?`. */
  const places = (link: string) =>
    Array.from({ length: link.length }, (_, i) => i).slice(link.indexOf('?') + 2);

  it('is noticed wherever it was cut, or means the same', async () => {
    await fc.assert(
      fc.asyncProperty(linkStateArbitrary, async (state) => {
        const link = encodeReadable(state);
        for (const place of places(link)) {
          const reading = await decodeLink(link.slice(0, place));
          expectSound(reading);
          if (reading.problems.length === 0) expect(reading.state).toEqual(state);
        }
      }),
      { numRuns: cases(40) },
    );
  });

  it('is noticed when it was packed, and keeps the workloads that came through', async () => {
    const link = await encodeLink(many);
    expect(link).toContain('&z=');
    const kept: number[] = [];
    for (const place of places(link)) {
      const reading = await decodeLink(link.slice(0, place));
      expect(reading.problems).not.toEqual([]);
      const workloads = reading.state.plan?.workloads ?? [];
      expect(workloads).toEqual(many.plan.workloads.slice(0, workloads.length));
      kept.push(workloads.length);
    }
    expect(kept).toEqual(kept.toSorted((a, b) => a - b));
    expect(kept.at(-1)).toBeGreaterThanOrEqual(many.plan.workloads.length - 2);
  });

  it('says so when its last parameter was left out', async () => {
    const link = await encodeLink(many);
    const { problems } = await decodeLink(link.slice(0, -200));
    expect(problems).toEqual([
      { code: 'cut', parameter: 'z', value: expect.stringMatching(/^&w=/) },
    ]);
  });
});

describe('an edited link', () => {
  it('is noticed when a figure was changed', async () => {
    const link = encodeReadable({ ...many, plan: { ...many.plan, headroomPercent: 20 } });
    const edited = link.replace('headroom=20', 'headroom=30');
    const reading = await decodeLink(edited);
    expect(reading.state.plan?.headroomPercent).toBe(30);
    expect(reading.problems).toEqual([
      { code: 'changed', parameter: 'c', value: expect.any(String) },
    ]);
  });

  it('is noticed when two neighbouring characters of a packed one were swapped', async () => {
    const link = await encodeLink(many);
    for (let i = link.indexOf('z=') + 2; i < link.length - 4; i += 1) {
      const [a = '', b = ''] = link.slice(i, i + 2);
      if (a === b || `${a}${b}`.includes('%')) continue;
      const { problems } = await decodeLink(link.slice(0, i) + b + a + link.slice(i + 2));
      expect(problems).not.toEqual([]);
    }
  });
});

const many: LinkState = {
  view: 'size',
  plan: {
    version: 1,
    platform: 'blink-dedicated',
    workloads: Array.from({ length: 120 }, (_, i) => ({
      name: `job ${(i * 7919) % 1009}`,
      qps: (i * i * 104_729) % 100_003,
      complexity: 'simple' as const,
    })),
    headroomPercent: 0,
    spareSlaves: 0,
    masterCount: 3,
    priceList: 'cn-2020-10',
    billing: 'subscription',
  },
};
