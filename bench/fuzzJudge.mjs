// What must be true when any text is read as a link.
import { decodeLink } from '@/core/link/decodeLink';
import { encodeLink } from '@/core/link/encodeLink';
import { maximumLabelCharacters } from '@/core/link/labelParameters';
import { backgrounds, embedParts, themes, viewIds } from '@/core/link/linkState';
import { parsePlan } from '@/core/plan/parsePlan';
import { createReadingBudget, linkLimits } from '@/core/plan/readingBudget';
import { defaultPlatform, findPlatform } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { languages } from '@/core/words/language';

/** What may be picked on a plan's product, or on the first one. */
const shapesOf = (plan) =>
  findPlatform(plan?.platform ?? defaultPlatform).workers.map(({ shape }) => shape);
const longestSaid = 80;

/**
 * Reads a text and returns the result; throws when it breaks a rule. With `isThorough` the result is also written and
 * read again. `isEqual` compares by value: Node's own function, which cannot be imported here.
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
  expectAmong(state.pick, shapesOf(state.plan));
  expectAmong(state.other?.pick, shapesOf(state.other?.plan));
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
  expectOf(await isLinear(text, taken), `${taken.ms} ms for ${taken.characters} characters`);
  const codes = [...new Set(problems.map(({ code }) => code))];
  return { outcome: outcomeOf(reading), codes, ...taken };
}

/** A reading, the processor time that it took, and the number of characters, including those that were unpacked. */
async function timed(text) {
  const budget = createReadingBudget();
  const before = process.cpuUsage();
  const reading = await decodeLink(text, budget);
  const { user, system } = process.cpuUsage(before);
  const characters = text.length + linkLimits.bytes - budget.bytes;
  return { reading, ms: Math.round((user + system) / 1_000), characters };
}

/**
 * The processor time that this many characters may take, in milliseconds: many times what they take on a busy
 * machine.
 */
const boundOf = (characters) => 200 + characters / 50;

/** Measures again, in case the machine was busy with something else. */
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

/** The plan can be sized or is refused, and is the same after it is written as a link and read. */
async function expectToReturn(state, isEqual) {
  answerOf(state.plan, state.pick);
  const again = await decodeLink(await encodeLink(state));
  const isSame = isEqual(again, { state, problems: [] });
  expectOf(isSame, 'what was read is written otherwise');
}

function expectOf(holds, what) {
  if (!holds) throw new Error(what);
}
