import type { ProductProblem } from '@/core/platforms/own/productProblem';
import { f, n } from '@/core/words/phrases/en';

const types: Readonly<Record<string, string>> = {
  number: 'a number',
  text: 'text',
  list: 'a list',
  object: 'an object',
};

function problem({ code, limit }: ProductProblem): string {
  const bound = typeof limit === 'number' ? f.exact(limit) : String(limit ?? '');
  const choices = Array.isArray(limit) ? limit.join(', ') : bound;
  switch (code) {
    case 'required':
      return 'Must be given.';
    case 'unknown-field':
      return 'Is not a field of a product file.';
    case 'wrong-type':
      return `Must be ${types[bound] ?? bound}.`;
    case 'wrong-version':
      return `Only version ${bound} of product files is known.`;
    case 'below-minimum':
      return `Must be at least ${bound}.`;
    case 'above-maximum':
      return `Must be at most ${bound}.`;
    case 'not-whole':
      return 'Must be a whole number.';
    case 'not-one-of':
      return choices === '' ? 'The file names none to choose from.' : `Must be one of ${choices}.`;
    case 'not-text':
      return 'Contains characters that are not text, or a line break.';
    case 'empty-text':
      return 'Must not be empty.';
    case 'too-long':
      return `Must have at most ${bound} characters.`;
    case 'too-few':
      return `Too few: at least ${bound} must be given.`;
    case 'too-many':
      return `Too many: at most ${bound} can be given.`;
    case 'not-an-id':
      return 'Must be 1 to 40 lower-case letters, digits, dots, hyphens or underscores, beginning with a letter or digit; “constructor” is not allowed.';
    case 'not-a-day':
      return 'Must be a day of the calendar, written as YYYY-MM-DD.';
    case 'not-a-currency':
      return 'Must be the three capital letters of a currency, such as GBP.';
    case 'no-language':
      return 'Must be given in at least one language.';
    case 'repeated':
      return 'Stands in the list twice.';
    case 'not-rising':
      return `Must be above the one before, ${bound}.`;
    case 'no-ceiling':
      return 'Must be given: only the last shape may be without a ceiling.';
    case 'nothing-usable':
      return 'Leaves no whole CU for work once the system has what it keeps back.';
    case 'ceiling-too-low':
      return `Must be at least ${bound} CU, the smallest cluster that the file allows.`;
    case 'no-such-shape':
      return 'Is a price for a shape that the file does not describe.';
    case 'too-many-decimals':
      return limit === 0
        ? 'Must be whole: the currency has no decimals.'
        : `Must have at most ${bound} decimals, as the currency has.`;
    case 'seen-before-since':
      return `Must not be before ${bound}, when the price came into force.`;
  }
}

/** What is said of files that describe a product, in English. */
export const productFileEn = {
  problem,
  /** Instead of a path, for a problem of the whole file. */
  wholeFile: 'the file',
  more: (count: number) => `and ${n(count)} more`,
};

/** What every language says there. */
export type ProductFileWords = typeof productFileEn;
