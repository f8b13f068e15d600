import { expect, it } from 'vitest';
import { decodeLink } from './decodeLink';
import { encodeLink } from './encodeLink';
import version1 from './frozen/v1Stamped.json';

it.each(version1)('$what opens as it did when it was given out', async ({ text, state }) => {
  expect(await decodeLink(text)).toEqual({ state, problems: [] });
});

it('holds every part of a link, readable and packed', () => {
  const holds = (piece: string) => version1.filter(({ text }) => text.includes(piece)).length;
  for (const piece of ['was=', 'pick=', 'proposal=', 'customer=', 'author=', 'remark=']) {
    expect(holds(`&${piece}`)).toBeGreaterThan(0);
  }
  for (const part of ['all', 'card', 'options', 'steps', 'derivation', 'checklist']) {
    expect(holds(`&part=${part}`)).toBe(1);
  }
  expect([holds('&bg='), holds('&b='), holds('&k='), holds('&z=')]).toEqual([1, 4, 3, 4]);
});

it('is written as it was given out, but for those that were changed on the way', async () => {
  const written = await Promise.all(
    version1.map(async ({ text }) => {
      const { state } = await decodeLink(text);
      return state.plan ? encodeLink({ ...state, plan: state.plan }) : '';
    }),
  );
  const others = version1.filter(({ text }, i) => text !== written[i]);
  expect(others.map(({ what }) => what)).toEqual([
    'a short link packed by hand, a language beside it',
    'mail that escaped ~ and put + for blanks',
  ]);
});
