import { expect, it } from 'vitest';
import { splitProduct } from './splitProduct';

it.each([
  ['25k*6', ['25k', '6']],
  ['25k × 6', ['25k', '6']],
  ['5x3', ['5', '3']],
  ['5 X 3', ['5', '3']],
  ['2.5万×6', ['2.5万', '6']],
  ['５＊３', ['５', '３']],
  ['25k*', ['25k', '']],
  ['2*3*4', ['2', '3', '4']],
])('takes %s apart', (text, factors) => {
  expect(splitProduct(text)).toStrictEqual(factors);
});

it.each(['25k', '', 'max 5', 'x', 'xx', '5 x', `${'9'.repeat(400)}*2`])(
  'sees no product in %j',
  (text) => {
    expect(splitProduct(text)).toBeUndefined();
  },
);
