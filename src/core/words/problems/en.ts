import type { LinkProblem } from '@/core/link/linkProblem';
import type { Problem } from '@/core/plan/problem';
import { f, n } from '@/core/words/phrases/en';

function problem({ code, limit }: Problem): string {
  const bound = typeof limit === 'number' ? n(limit) : '';
  switch (code) {
    case 'required':
      return 'Must be given.';
    case 'unknown-field':
      return 'Is not a field of a plan.';
    case 'unknown-term':
      return 'Nothing of this name is known here.';
    case 'wrong-type':
      return `Must be ${{ number: 'a number', text: 'text', list: 'a list', object: 'an object', truth: 'true or false' }[String(limit)] ?? String(limit)}.`;
    case 'wrong-version':
      return `Only version ${bound} of the plan is known.`;
    case 'below-minimum':
      return `Must be at least ${bound}.`;
    case 'above-maximum':
      return `Must be at most ${bound}.`;
    case 'not-above':
      return `Must be above ${bound}.`;
    case 'not-whole':
      return 'Must be a whole number.';
    case 'not-a-day':
      return 'Must be a day from 2000 to 2199, as in 2027-06-01.';
    case 'not-a-time':
      return 'Must be a day and a time, as in 2027-11-11T00:00.';
    case 'not-of-the-clock':
      return 'Must be a time of day, as in 08:00.';
    case 'day-missing':
      return 'Choose a day: until then this does not count.';
    case 'same-day':
      return `Another row is of ${String(limit)} already, and counts.`;
    case 'not-rising':
      return `Must be later than the day before it in the list, ${String(limit)}.`;
    case 'not-one-of':
      return `Must be one of ${Array.isArray(limit) ? limit.join(', ') : String(limit ?? '')}.`;
    case 'unknown-product':
      return `The plan is for a product that is described in a file (${String(limit)}), and that file has not been opened here.`;
    case 'unknown-prices':
      return `The plan is calculated with somebody’s own prices, a file (${String(limit)}) that has not been opened here.`;
    case 'not-for-product':
      return `The product has no such setting: leave it out, or put ${bound}.`;
    case 'not-text':
      return 'Contains characters that are not text.';
    case 'too-long':
      return `Must have at most ${bound} characters.`;
    case 'too-few':
      return `Too few: at least ${bound} must be given.`;
    case 'too-many':
      return `Too many: at most ${bound} can be given.`;
    case 'need-too-large':
      return `The plan needs more than ${bound} CU. Split it into several plans.`;
    case 'need-above-ceiling':
      return `The plan needs more than ${bound} CU, the most that one cluster carries. Split it into several plans.`;
    case 'record-size-needed':
      return 'Enter the record size in bytes: this product’s rates are in MB/s.';
    case 'percent-only':
      return 'Cores and memory can only grow in percent.';
    case 'bad-product':
      return limit === 'count'
        ? 'Type a count times the cores of one, such as 5*3.'
        : 'Type a load times its peak factor, such as 25k*6.';
    case 'factor-twice':
      return limit === 'count'
        ? 'The count has another figure in its own field: type the cores of one alone.'
        : 'The peak factor has another figure in its own field: type the load alone.';
    case 'empty':
      return 'Enter a number.';
    case 'blank':
      return 'Still empty.';
    case 'not-counted':
      return 'Still empty: this workload does not count yet.';
    case 'unreadable':
      return 'Cannot be read as a number. Try 12, 1,200 or 120k.';
    case 'percent-sign':
      return 'Is not a percentage here: type the number itself.';
    case 'negative':
      return 'Must not be negative.';
    case 'ambiguous':
      return ambiguous(Array.isArray(limit) ? limit.map(Number) : []);
  }
}

/** A number that can be read in two ways is asked about; for one with a single reading, how numbers are written here. */
function ambiguous([first, second]: readonly number[]): string {
  if (first === undefined) return 'Here a comma separates thousands, as in 1,500 or 1,234.5.';
  if (second === undefined) {
    return `Is it ${f.typed(first)}? Here a comma separates thousands and a dot comes before decimals.`;
  }
  return `Is it ${f.typed(first)} or ${f.typed(second)}? A dot before three digits can mean either.`;
}

function linkProblem({ code, parameter, value = '', reason, limit }: LinkProblem): string {
  const what = value === '' ? parameter : `${parameter}=${value}`;
  if (reason === 'ambiguous' && Array.isArray(limit) && limit.length > 0) {
    const readings = limit.map((one) => f.typed(Number(one))).join(' or ');
    return `“${what}” was left out: is it ${readings}? Write a dot before decimals only, and nothing between thousands.`;
  }
  switch (code) {
    case 'changed':
      return 'The link was cut or edited after it was made: check every figure.';
    case 'cut':
      return 'The link ends early: the rest is missing.';
    case 'too-new':
      return 'The link was made by a newer version and may contain what this version does not know.';
    case 'too-long':
      return 'The link is longer than any plan needs. It was read up to the limit; the rest was left out.';
    case 'packing-unavailable':
      return 'A part of this page did not load, so the link could not be read in full. Reload to try again.';
    case 'broken-packing':
      return 'The packed part of the link is damaged.';
    case 'broken-checklist':
      return 'The checklist in the link is cut or damaged and was left out.';
    case 'broken-product':
      return 'The description of the product in the link is cut or damaged and was left out.';
    case 'unknown-product':
      return `The plan is for a product that is described in a file (${value}), and that file has not been opened here.`;
    case 'broken-prices':
      return 'The own prices in the link are cut or damaged and were left out.';
    case 'unknown-prices':
      return `The plan is calculated with somebody’s own prices (${value}), and the link was too long to carry them: ask the sender for the file of prices and open it here. Until then the figures use the product’s published prices.`;
    case 'broken-draft':
      return 'What was being typed when the page was left cannot be read and was left out.';
    case 'unknown-view':
      return `There is no page named “${value}”.`;
    case 'unknown-parameter':
      return `“${what}” is not known.`;
    case 'repeated-parameter':
      return `“${what}” is there twice; the first one is used.`;
    case 'bad-workload':
      return `A workload cannot be read: “${what}”.`;
    case 'no-workload':
      return 'No workload can be read.';
    case 'complexity-missing':
      return 'No complexity is given: the work counts as complex, at the cautious rate.';
    case 'bad-escape':
      return `“${what}” contains a broken escape sequence.`;
    case 'unreadable-value':
    case 'out-of-bounds':
      return `“${what}” cannot be used and was left out; a default applies where there is one.`;
  }
}

/** What is wrong with a plan, a field or a link, in English. */
export const problems = {
  problem,
  fieldProblems: (count: number) =>
    count === 1
      ? 'One field cannot be read. The answer shown is from before that entry.'
      : `${n(count)} fields cannot be read. The answer shown is from before those entries.`,
  fieldsBlank: (count: number) =>
    count === 1
      ? 'One field is still empty. The answer shown is from before that change.'
      : `${n(count)} fields are still empty. The answer shown is from before those changes.`,
  showField: 'Show it',
  link: {
    heading: 'Some of this link could not be used',
    typingHeading: 'Some of what was being typed could not be read',
    kept: 'What could be read is on the page.',
    example: 'An example is shown instead.',
    dismiss: 'Dismiss',
    more: (count: number) => `and ${n(count)} more`,
    problem: linkProblem,
  },
};

/** What every language says there. */
export type ProblemsWords = typeof problems;
