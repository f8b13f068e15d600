import { expect, it } from 'vitest';
import { decodeLink } from './decodeLink';
import version1 from './frozen/v1.json';

it.each(version1)('$what opens as it did when it was given out', async ({ text, state }) => {
  expect(await decodeLink(text)).toEqual({ state, problems: [] });
});

it('holds links of every form', () => {
  expect(version1.length).toBeGreaterThanOrEqual(15);
});
