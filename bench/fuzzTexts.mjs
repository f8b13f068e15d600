// The texts that `npm run fuzz` reads: valid links of every form, damaged in many ways, and nonsense.
import * as fc from 'fast-check';
import { encodeLink, encodeReadable } from '@/core/link/encodeLink';
import { loadPacking } from '@/core/link/packing';
import { linkStateArbitrary, otherPlanArbitrary } from '@/core/link/testing/linkStateArbitrary';
import { damages } from './fuzzDamages.mjs';
import { diceOf } from './fuzzDice.mjs';
import { figures, nonsense, parameter } from './fuzzValues.mjs';

/** The most characters of a valid link to start from: longer ones take more time and find nothing new. */
const longest = 6_000;
const states = 400;

/** Returns a function that makes the text of a case by its number, together with what was done to it. */
export async function createTexts(seed) {
  const { pack } = await loadPacking();
  const links = await linksOf(seed, pack);
  return (index) => {
    const dice = diceOf(seed, index);
    if (dice.chance(0.04)) return { text: nonsense(dice), done: ['nonsense'] };
    if (dice.chance(0.05)) return { text: handWritten(dice), done: ['written by hand'] };
    if (dice.chance(0.1)) return { text: repacked(dice, links, pack), done: ['packed again'] };
    if (dice.chance(0.05)) return { text: nested(dice, links, pack), done: ['packed in packed'] };
    if (dice.chance(0.02)) return { text: bomb(dice, pack), done: ['packed bomb'] };
    let text = dice.one(links);
    const done = [];
    for (let left = dice.one([0, 1, 1, 1, 2, 3, 6]); left > 0; left -= 1) {
      const name = dice.one(Object.keys(damages));
      text = damages[name](text, dice, links);
      done.push(name);
    }
    return { text, done: done.length > 0 ? done : ['nothing'] };
  };
}

async function linksOf(seed, pack) {
  const sampled = fc.sample(linkStateArbitrary, { seed, numRuns: states });
  const others = fc.sample(otherPlanArbitrary, { seed, numRuns: states });
  const written = await Promise.all(
    sampled.flatMap((state, i) => {
      const more = { ...state, other: others[i] };
      const readable = encodeReadable(state);
      const query = readable.slice(readable.indexOf('?') + 1);
      return [
        readable,
        `https://example.com/sizer/${readable}`,
        `#/${state.view}?v=1&z=${pack(query)}`,
        encodeLink(more),
        encodeLink({ ...more, checklist: JSON.stringify({ version: 1, note: `运维 ${i}` }) }),
      ];
    }),
  );
  return written.filter((link) => link.length <= longest);
}

/** Parameters as a spreadsheet or a person may write them. */
function handWritten(dice) {
  const pieces = Array.from({ length: 1 + dice.below(8) }, () =>
    dice.chance(0.5) ? `qps=${dice.one(figures)}` : parameter(dice),
  );
  return `#/${dice.one(['size', 'compare', 'embed', 'share', ''])}?${pieces.join('&')}`;
}

/** Packed texts inside and beside each other, each damaged in its own way. */
function nested(dice, links, pack) {
  const link = dice.one(links);
  let query = link.slice(link.indexOf('?') + 1);
  for (let depth = 1 + dice.below(4); depth > 0; depth -= 1) {
    const spoiled = damages[dice.one(Object.keys(damages))](query, dice, links);
    const packed = pack(spoiled);
    query = `${dice.one(['', 'qps=1&'])}${dice.one(['z', 'z', 'b', 'k', 'd'])}=${packed}`;
    if (dice.chance(0.3)) query += `&${dice.one(['b', 'k', 'z'])}=${packed}`;
  }
  return `#/${dice.one(['size', 'compare', 'provision'])}?v=1&${query}`;
}

/** A few characters that unpack to a megabyte. */
function bomb(dice, pack) {
  const piece = dice.one([
    '0',
    '%',
    '~',
    'w=a~1&',
    'w=%%%&',
    '&',
    ' %',
    'w=a~1 % % % x~simple&',
    'x=1&',
    '%F0%9F%98%80',
  ]);
  const length = 2 ** (10 + dice.below(11));
  const body = piece.repeat(Math.ceil(length / piece.length));
  return `#/size?v=1&${dice.one(['z', 'z', 'b', 'k', 'd'])}=${pack(`w=a~1~simple&w=${body}`)}`;
}

/** Damaged before it is packed: a valid packed text with damaged content. */
function repacked(dice, links, pack) {
  const link = dice.one(links);
  const query = link.slice(link.indexOf('?') + 1);
  const spoiled = damages[dice.one(Object.keys(damages))](query, dice, links);
  const key = dice.one(['z', 'z', 'b', 'k', 'd']);
  const before = key === 'z' ? '' : 'qps=50000&complexity=simple&';
  return `#/${dice.one(['size', 'compare'])}?v=1&${before}${key}=${pack(spoiled)}`;
}
