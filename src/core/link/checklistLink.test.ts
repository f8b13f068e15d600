import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cases } from '@/core/testing/cases';
import { fitsLink, maximumChecklistBytes } from './checklistParameter';
import { decodeLink } from './decodeLink';
import { encodeLink, encodeReadable, readableCharacters } from './encodeLink';
import type { LinkState } from './linkState';
import { linkStateArbitrary } from './testing/linkStateArbitrary';

const checklists = fc.oneof(
  fc.json(),
  fc.string({ unit: 'grapheme', maxLength: 2000 }).map((text) => JSON.stringify(text)),
);
const states: fc.Arbitrary<LinkState & { readonly checklist: string }> = fc
  .tuple(linkStateArbitrary, checklists)
  .map(([state, checklist]) => ({ ...state, checklist }));

const small: LinkState = {
  view: 'provision',
  plan: {
    version: 1,
    platform: 'blink-dedicated',
    workloads: [{ name: 'orders', qps: 50_000, complexity: 'simple' }],
    headroomPercent: 20,
    spareSlaves: 0,
    masterCount: 3,
    priceList: 'cn-2020-10',
    billing: 'subscription',
  },
  theme: 'dark',
  checklist: '{"version":1,"path":"new-cluster"}',
};
/** Remarks that hardly compress, so the link is too long to stay readable. */
const noise = (length: number) =>
  Array.from({ length }, (_, i) => ((i * 7919 + i * i * 104_729) % 36 ** 4).toString(36)).join('');
const long: LinkState = { ...small, checklist: JSON.stringify({ remark: noise(1200) }) };

describe('a link with a checklist', () => {
  it('opens as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        expect(await decodeLink(await encodeLink(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: cases(300) },
    );
  });

  it('is canonical, and survives respelled escapes and line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const link = await encodeLink(state);
        const { state: read } = await decodeLink(link.replace(/.{60}/g, '$&\r\n'));
        expect(await encodeLink({ ...state, ...read })).toBe(link);
        const lower = link.replace(/%../g, (one) => one.toLowerCase());
        expect(await decodeLink(lower)).toEqual({ state, problems: [] });
        expect(link).toMatch(/[A-Za-z0-9]$/);
      }),
    );
  });

  it('has it last, behind the readable plan', async () => {
    const link = await encodeLink(small);
    expect(link).toMatch(/^#\/provision\?v=1&c=\w{6}&qps=50000&.*&theme=dark&k=[\w-]+$/);
    expect(link.length).toBeLessThanOrEqual(readableCharacters);
  });

  it('packs the plan alone when the whole is too long', async () => {
    const link = await encodeLink(long);
    expect(link).toMatch(/^#\/provision\?v=1&c=\w{6}&z=[\w-]+&k=[\w%-]+$/);
    expect(link.length).toBeGreaterThan(readableCharacters);
  });

  it('is the link without one as soon as it is not asked for', async () => {
    await fc.assert(
      fc.asyncProperty(linkStateArbitrary, async (state) => {
        expect(await encodeLink(state)).not.toContain('&k=');
        expect(encodeReadable({ ...state, checklist: 'x' })).toBe(encodeReadable(state));
      }),
    );
  });
});

describe.each([
  ['readable', small],
  ['packed', long],
])('a %s link with a checklist', (_, state) => {
  const { checklist, ...rest } = state;

  it('keeps the plan wherever the checklist is cut, and says so', async () => {
    const link = await encodeLink(state);
    const start = link.indexOf('&k=');
    const step = Math.ceil((link.length - start) / 60);
    for (let place = start; place < link.length; place += step) {
      const reading = await decodeLink(link.slice(0, place));
      expect(reading.state).toEqual(rest);
      const codes = reading.problems.map(({ code }) => code);
      expect(codes).toContain('changed');
      if (place > start + 2) expect(codes).toContain('broken-checklist');
    }
  });

  it('notices two neighbouring characters swapped', async () => {
    const link = await encodeLink(state);
    for (let i = link.indexOf('&k=') + 3; i < link.length - 4; i += 29) {
      const [a = '', b = ''] = link.slice(i, i + 2);
      if (a === b) continue;
      const { problems } = await decodeLink(link.slice(0, i) + b + a + link.slice(i + 2));
      expect(problems).not.toEqual([]);
    }
  });
});

it('a packed link with a checklist takes choices put beside it by hand', async () => {
  expect(await decodeLink(`${await encodeLink(long)}&lang=en`)).toEqual({
    state: { ...long, language: 'en' },
    problems: [],
  });
});

describe('a checklist that cannot be read', () => {
  it.each(['', '!', '_____', 'AAAA'])('"%s" is left out', async (text) => {
    const reading = await decodeLink(`#/size?qps=1&complexity=simple&k=${text}`);
    expect(reading.state.plan?.workloads).toHaveLength(1);
    expect(reading.state).not.toHaveProperty('checklist');
    expect(reading.problems).toEqual([{ code: 'broken-checklist', parameter: 'k' }]);
  });

  it('may be any text without a failure', async () => {
    await fc.assert(
      fc.asyncProperty(states, fc.nat(), fc.string({ unit: 'binary' }), async (state, at, junk) => {
        const link = await encodeLink(state);
        const start = link.indexOf('&k=') + 3;
        const place = start + (at % (link.length - start));
        const { problems } = await decodeLink(link.slice(0, place) + junk + link.slice(place));
        for (const { value = '' } of problems) expect([...value].length).toBeLessThanOrEqual(80);
      }),
      { numRuns: cases(500) },
    );
  });

  it('alone is no plan that is missing', async () => {
    const link = await encodeLink(small);
    const { state, problems } = await decodeLink(`#/provision?${link.slice(link.indexOf('k='))}`);
    expect(state).toEqual({ view: 'provision', checklist: small.checklist });
    expect(problems).toEqual([]);
  });
});

describe('the longest checklist', () => {
  const of = (bytes: number) => '万'.repeat((bytes - (bytes % 3)) / 3) + 'x'.repeat(bytes % 3);

  it('is 200,000 bytes of UTF-8', async () => {
    const longest = of(maximumChecklistBytes);
    expect(new TextEncoder().encode(longest)).toHaveLength(200_000);
    expect([fitsLink(longest), fitsLink(`${longest}x`)]).toEqual([true, false]);
    const state = { ...small, checklist: longest };
    expect(await decodeLink(await encodeLink(state))).toEqual({ state, problems: [] });
    await expect(encodeLink({ ...small, checklist: `${longest}x` })).rejects.toThrow(RangeError);
  });

  it('is not read beyond that', async () => {
    const { loadPacking } = await import('./packing');
    const { pack } = await loadPacking();
    const { problems } = await decodeLink(
      `#/size?qps=1&complexity=simple&k=${pack(of(maximumChecklistBytes + 1))}`,
    );
    expect(problems).toEqual([{ code: 'broken-checklist', parameter: 'k', limit: 200_000 }]);
  });
});

describe('the compressor', () => {
  afterEach(() => {
    vi.doUnmock('fflate');
    vi.resetModules();
  });

  it('may be out of reach: the link is refused, and a checklist that came is named', async () => {
    const link = await encodeLink(small);
    vi.resetModules();
    vi.doMock('fflate', () => {
      throw new Error('offline');
    });
    const fresh = await import('./encodeLink');
    const { decodeLink: freshDecode } = await import('./decodeLink');
    await expect(fresh.encodeLink(small)).rejects.toThrow();
    const { checklist, ...rest } = small;
    expect(await freshDecode(link)).toEqual({
      state: rest,
      problems: [{ code: 'packing-unavailable', parameter: 'k' }],
    });
  });
});
