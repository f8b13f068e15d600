import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Unbroken } from './Unbroken';

const wholesOf = (text: string, wholes?: readonly string[]) => {
  const { container } = render(<Unbroken text={text} {...(wholes ? { wholes } : {})} />);
  expect(container.textContent).toBe(text);
  return [...container.querySelectorAll('span')].map((span) => span.textContent);
};

it('keeps each given phrase on one line, the longer one where both fit', () => {
  const machines = ['3 × 4-core 16 GB', '13 × 4-core 16 GB'];
  expect(wholesOf('13 × 4-core 16 GB Slaves and 3 × 4-core 16 GB Masters', machines)).toEqual([
    '13 × 4-core 16 GB',
    '3 × 4-core 16 GB',
  ]);
  expect(wholesOf('价格 1.5 (a+b)', ['(a+b)'])).toEqual(['(a+b)']);
});

it('keeps a word with a hyphen on one line, which Chinese text ends', () => {
  expect(wholesOf('a 4-core machine')).toEqual(['4-core']);
  expect(wholesOf('自 2020-10-28 起')).toEqual(['2020-10-28']);
  expect(wholesOf('订单pay-as-you-go价格')).toEqual(['pay-as-you-go']);
});

it('keeps a count beside what it counts', () => {
  expect(wholesOf('1,200 × 24-core 96 GB and 3 × 8-core 32 GB')).toEqual([
    '1,200 × 24-core',
    '3 × 8-core',
  ]);
});

it('keeps a percentage with its sign', () => {
  const { container } = render(<Unbroken text="33.3 % of it, 80 % of the 5-core peak" />);
  expect(container.textContent).toBe('33.3\u00a0% of it, 80\u00a0% of the 5-core peak');
});

it('keeps an arrow between the counts that it leads from and to', () => {
  const { container } = render(<Unbroken text="by 2026-11-17: 7 → 29 × 8-core Slaves, 7 → 9 台" />);
  expect(container.textContent).toBe(
    'by 2026-11-17: 7\u00a0→\u00a029 × 8-core Slaves, 7\u00a0→\u00a09 台',
  );
});

it('leaves text alone that has neither', () => {
  expect(wholesOf('3 台中型工作节点')).toEqual([]);
});
