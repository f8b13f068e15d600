import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Bar } from './Bar';

it('keeps a mark when its text changes', () => {
  const bar = (need: number) => (
    <Bar
      label="bar"
      need={need}
      unused={10}
      spare={0}
      length={100}
      marks={[
        { at: need, label: `needs ${need}` },
        { at: 90, label: 'has 90' },
      ]}
    />
  );
  const { rerender } = render(bar(20));
  const mark = screen.getByText('needs 20');
  rerender(bar(30));
  expect(screen.getByText('needs 30')).toBe(mark);
  expect(mark).toHaveStyle({ left: '30%' });
});
