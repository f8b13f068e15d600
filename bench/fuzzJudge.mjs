// What must hold of the reading of any text at all.
import { decodeLink } from '@/core/link/decodeLink';
import { encodeLink } from '@/core/link/encodeLink';
import { maximumLabelCharacters } from '@/core/link/labelParameters';
import { backgrounds, embedParts, languages, themes, viewIds } from '@/core/link/linkState';
import { parsePlan } from '@/core/plan/parsePlan';
import { findPlatform } from '@/core/platforms/findPlatform';
import { answerOf } from '@/core/report/answer';

const shapes = findPlatform('blink-dedicated').slaves.map(({ shape }) => shape);
const longestSaid = 80;

/**
 * What a text came to; throws where a reading is not sound. With `isThorough` it must be written and read again, too.
 * `isEqual` compares by value: Node's own, which is not to be had here.
 */
export async function judge(text, isThorough, isEqual) {
  const expectPlan = (plan) => {
    if (plan) expectOf(isEqual(parsePlan(plan), { ok: true, plan }), 'a plan that is none');
  };
  const reading = await decodeLink(text);
  const { state, problems } = reading;
  expectOf(viewIds.includes(state.view), 'a view that there is not');
  expectPlan(state.plan);
  expectPlan(state.other?.plan);
  expectAmong(state.pick, shapes);
  expectAmong(state.other?.pick, shapes);
  expectAmong(state.language, languages);
  expectAmong(state.theme, themes);
  expectAmong(state.part, embedParts);
  expectAmong(state.background, backgrounds);
  for (const label of Object.values(state.labels ?? {})) {
    expectOf(label !== '' && label.length <= maximumLabelCharacters, 'a label out of bounds');
  }
  for (const { parameter, value = '' } of problems) {
    const isShort = [...parameter].length <= longestSaid && [...value].length <= longestSaid;
    expectOf(isShort, 'a problem said at length');
  }
  if (isThorough && state.plan) await expectToReturn(state, isEqual);
  return { outcome: outcomeOf(reading), codes: [...new Set(problems.map(({ code }) => code))] };
}

function outcomeOf({ state, problems }) {
  if (state.plan) return problems.length === 0 ? 'read whole' : 'read in part, and said so';
  return problems.length === 0 ? 'says nothing of a plan' : 'no plan, and said so';
}

function expectAmong(word, words) {
  expectOf(word === undefined || words.includes(word), `"${word}" where it is no word`);
}

/** What was read can be sized or is refused, and comes back when it is written as a link. */
async function expectToReturn(state, isEqual) {
  answerOf(state.plan, state.pick);
  const again = await decodeLink(await encodeLink(state));
  const isSame = isEqual(again, { state, problems: [] });
  expectOf(isSame, 'what was read is written otherwise');
}

function expectOf(holds, what) {
  if (!holds) throw new Error(what);
}
