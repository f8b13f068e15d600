// What must hold of the reading of any text at all.
import { decodeLink } from '@/core/link/decodeLink';
import { encodeLink } from '@/core/link/encodeLink';
import { maximumLabelCharacters } from '@/core/link/labelParameters';
import { backgrounds, embedParts, linkLanguages, themes, viewIds } from '@/core/link/linkState';
import { parsePlan } from '@/core/plan/parsePlan';
import { createReadingBudget, linkLimits } from '@/core/plan/readingBudget';
import { findPlatform } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';

const shapes = findPlatform('blink-dedicated').workers.map(({ shape }) => shape);
const longestSaid = 80;

/**
 * What a text came to; throws where a reading is not sound. With `isThorough` it must be written and read again, too.
 * `isEqual` compares by value: Node's own, which is not to be had here.
 */
export async function judge(text, isThorough, isEqual) {
  const expectPlan = (plan) => {
    if (plan) expectOf(isEqual(parsePlan(plan), { ok: true, plan }), 'a plan that is none');
  };
  const { reading, ...taken } = await timed(text);
  const { state, problems } = reading;
  expectOf(viewIds.includes(state.view), 'a view that there is not');
  expectPlan(state.plan);
  expectPlan(state.other?.plan);
  expectAmong(state.pick, shapes);
  expectAmong(state.other?.pick, shapes);
  expectAmong(state.language, linkLanguages);
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
  expectOf(await isLinear(text, taken), `${taken.ms} ms for ${taken.characters} characters`);
  const codes = [...new Set(problems.map(({ code }) => code))];
  return { outcome: outcomeOf(reading), codes, ...taken };
}

/** A reading, what it took of the processor, and the characters that there were, those that came out of packings too. */
async function timed(text) {
  const budget = createReadingBudget();
  const before = process.cpuUsage();
  const reading = await decodeLink(text, budget);
  const { user, system } = process.cpuUsage(before);
  const characters = text.length + linkLimits.bytes - budget.bytes;
  return { reading, ms: Math.round((user + system) / 1_000), characters };
}

/** The processor's time that so many characters may take, in milliseconds: many times what they do on a busy machine. */
const boundOf = (characters) => 200 + characters / 50;

/** A machine that was busy with something else is asked again. */
async function isLinear(text, { ms, characters }) {
  let least = ms;
  for (let i = 0; i < 3 && least > boundOf(characters); i += 1) {
    least = Math.min(least, (await timed(text)).ms);
  }
  return least <= boundOf(characters);
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
