import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '@/core/testing/cases';
import { decodeLink } from './decodeLink';
import { encodeLink, encodeReadable } from './encodeLink';
import type { LinkState } from './linkState';
import { linkStateArbitrary, otherPlanArbitrary } from './testing/linkStateArbitrary';

const states: fc.Arbitrary<LinkState> = fc
  .tuple(linkStateArbitrary, otherPlanArbitrary, fc.option(fc.json(), { nil: undefined }))
  .map(([state, other, checklist]) => ({
    ...state,
    other,
    ...(checklist === undefined ? {} : { checklist }),
  }));

describe('a link with a second plan', () => {
  it('opens as it was written, and is canonical', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const link = await encodeLink(state);
        expect(await decodeLink(link)).toEqual({ state, problems: [] });
        expect(await decodeLink(link.replace(/.{60}/g, '$&\r\n'))).toEqual({ state, problems: [] });
        expect(link).toMatch(/[A-Za-z0-9]$/);
      }),
      { numRuns: cases(300) },
    );
  });

  it('keeps the first plan wherever the second is cut, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(states, fc.nat(), async (state, at) => {
        const link = await encodeLink(state);
        const start = link.indexOf('&b=') + 3;
        const place = start + (at % (link.length - start));
        const reading = await decodeLink(link.slice(0, place));
        expect(reading.state.plan).toEqual(state.plan);
        expect(reading.problems.map(({ code }) => code)).toContain('changed');
      }),
    );
  });

  it.each(['', '!', 'AAAA', '_____'])('leaves out a second plan that says "%s"', async (text) => {
    const { state, problems } = await decodeLink(`#/compare?qps=1&complexity=simple&b=${text}`);
    expect(state.plan?.workloads).toHaveLength(1);
    expect(state).not.toHaveProperty('other');
    expect(problems).toContainEqual({ code: 'no-workload', parameter: 'b' });
  });

  it('is the link without one in the readable form', async () => {
    await fc.assert(
      fc.property(states, (state) => {
        const { other, checklist, ...rest } = state;
        expect(encodeReadable(state)).toBe(encodeReadable(rest));
      }),
    );
  });
});

const base = '#/size?qps=1&complexity=simple';

describe('a stamp', () => {
  const good = '58~11~8c32g~3~4c16g~18500~2021-06-09~1';

  it('says what the answer was', async () => {
    expect(await decodeLink(`${base}&was=${good}`)).toMatchObject({
      state: {
        stamp: {
          requiredCu: 58,
          slaveCount: 11,
          slave: '8c32g',
          masterCount: 3,
          master: '4c16g',
          amount: 18500,
          pricesSeen: '2021-06-09',
          rules: 1,
        },
      },
      problems: [],
    });
  });

  it.each([
    '',
    '58',
    good.replace('8c32g', '9c99g'),
    good.replace('~3~', '~2~'),
    good.replace('18500', '-1'),
    good.replace('58~', '9999999999999999~'),
    good.replace('18500', '999999999999999.99'),
    `${good}~1`,
  ])('that says "%s" is left out and named', async (text) => {
    const { state, problems } = await decodeLink(`${base}&was=${text}`);
    expect(state).not.toHaveProperty('stamp');
    expect(problems).toMatchObject([{ code: 'unreadable-value', parameter: 'was' }]);
  });
});

describe('a label', () => {
  it('longer than 500 characters is left out and named', async () => {
    const { state, problems } = await decodeLink(
      `${base}&customer=${'万'.repeat(501)}&author=${'a'.repeat(500)}&remark=`,
    );
    expect(state.labels).toEqual({ author: 'a'.repeat(500) });
    expect(problems).toMatchObject([
      { code: 'out-of-bounds', parameter: 'customer', reason: 'too-long', limit: 500 },
    ]);
  });

  it('with half a character is left out and named, since no link could write it again', async () => {
    const { state, problems } = await decodeLink(`${base}&customer=a\ud83d&author=😀`);
    expect(state.labels).toEqual({ author: '😀' });
    expect(problems).toEqual([
      { code: 'unreadable-value', parameter: 'customer', value: 'a\ud83d', reason: 'not-text' },
    ]);
  });
});
