import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Figures } from './Figures';

it('keeps a figure when its value and its name change', () => {
  const shown = (cu: number) => (
    <Figures look="page" figures={[{ value: `${cu} CU`, name: `capacity for a need of ${cu}` }]} />
  );
  const { rerender } = render(shown(12));
  const value = screen.getByText('12 CU');
  rerender(shown(24));
  expect(screen.getByText('24 CU')).toBe(value);
  expect(screen.getByText('capacity for a need of 24')).toBeInTheDocument();
});
