import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plansWith } from '@/core/plan/testing/planArbitrary';
import { cases } from '@/core/testing/cases';
import { decodeLink } from './decodeLink';
import { encodeLink, encodeReadable } from './encodeLink';
import type { LinkState } from './linkState';
import { linkStateArbitrary } from './testing/linkStateArbitrary';

describe('a link opens as it was written', () => {
  it('in the form that its length asks for', async () => {
    await fc.assert(
      fc.asyncProperty(linkStateArbitrary, async (state) => {
        expect(await decodeLink(await encodeLink(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: cases(400) },
    );
  });

  it('in the readable form', async () => {
    await fc.assert(
      fc.asyncProperty(linkStateArbitrary, async (state) => {
        expect(await decodeLink(encodeReadable(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: cases(400) },
    );
  });

  it('with hundreds of workloads', async () => {
    await fc.assert(
      fc.asyncProperty(plansWith(300), async (plan) => {
        const state: LinkState = { view: 'size', plan };
        expect(await decodeLink(await encodeLink(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('with the most workloads a plan may have, and the longest names', async () => {
    const workloads = Array.from({ length: 10_000 }, (_, i) => ({
      name: `${i}${'订单🚚~%'.repeat(20)}`,
      project: `project ${i % 7}`,
      qps: i * 1.1,
      complexity: 'measured' as const,
      recordsPerSecondPerCu: 1 / (i + 1),
    }));
    const plan = { ...emptyPlan, workloads };
    const state: LinkState = { view: 'compare', plan };
    expect(await decodeLink(await encodeLink(state))).toEqual({ state, problems: [] });
  }, 30_000);
});

const emptyPlan = {
  version: 1,
  platform: 'blink-dedicated',
  headroomPercent: 0,
  spareSlaves: 0,
  masterCount: 3,
  priceList: 'cn-2020-10',
  billing: 'subscription',
} as const;

describe('the text of a link', () => {
  it('is canonical: what it opens as is written as the same text', async () => {
    await fc.assert(
      fc.asyncProperty(linkStateArbitrary, async (state) => {
        const text = await encodeLink(state);
        const { view, plan, ...choices } = (await decodeLink(text)).state;
        if (!plan) throw new Error('the plan is lost');
        // Keys in another order are still the same state.
        const turned = Object.fromEntries(Object.entries(plan).reverse()) as typeof plan;
        expect(await encodeLink({ ...choices, plan: turned, view })).toBe(text);
      }),
    );
  });

  it('has nothing but unreserved characters and percent-escapes between its marks', async () => {
    await fc.assert(
      fc.asyncProperty(linkStateArbitrary, async (state) => {
        const form = /^#\/[a-z]+\?(?:[a-z]+=(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+(?:&(?!$)|$))+$/;
        for (const text of [await encodeLink(state), encodeReadable(state)]) {
          expect(text).toMatch(form);
          expect(text).toMatch(/[A-Za-z0-9]$/);
        }
      }),
    );
  });
});

describe('on its way a link survives', () => {
  const ways: readonly (readonly [string, (text: string) => string])[] = [
    ['%7E turned into ~', (text) => text.replace(/%7e/gi, '~')],
    ['~ turned into %7E', (text) => text.replaceAll('~', '%7E')],
    ['escapes in lower case', (text) => text.replace(/%../g, (one) => one.toLowerCase())],
    ['blanks turned into +', (text) => text.replaceAll('%20', '+')],
    ['unescaped letters beyond ASCII', unescapeLetters],
    ['line breaks put in', (text) => text.replace(/.{60}/g, '$&\r\n')],
    ['an address before it', (text) => `https://example.com/tools/?x=1${text}`],
  ];
  it.each(ways)('%s', async (_, alter) => {
    await fc.assert(
      fc.asyncProperty(linkStateArbitrary, async (state) => {
        expect(await decodeLink(alter(encodeReadable(state)))).toEqual({ state, problems: [] });
      }),
    );
  });
});

/** As address bars show letters. */
function unescapeLetters(text: string): string {
  return text.replace(/(?:%[89A-F][0-9A-F])+/g, (escapes) => decodeURIComponent(escapes));
}
