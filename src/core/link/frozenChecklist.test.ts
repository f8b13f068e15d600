import { expect, it } from 'vitest';
import { decodeLink } from './decodeLink';
import version1 from './frozen/v1Checklist.json';

it.each(version1)('$what opens as it did when it was given out', async ({ text, state }) => {
  expect(await decodeLink(text)).toEqual({ state, problems: [] });
});

it('holds a checklist behind a readable plan and behind a packed one', () => {
  expect(version1.map(({ text }) => [text.includes('&z='), text.includes('&k=')])).toEqual([
    [false, true],
    [true, true],
  ]);
});
