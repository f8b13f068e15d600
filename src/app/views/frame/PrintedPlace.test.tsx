import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { productVersion } from '@/app/store/productVersion';
import { renderInPage } from '@/app/testing/renderInPage';
import { PrintedPlace } from './PrintedPlace';

it('says on paper which plan it is, by which version, of which day, and its link', async () => {
  const link = '#/road?qps=50000&complexity=simple&title=Orders';
  const { container } = await renderInPage(<PrintedPlace />, link);
  expect(container.textContent).toBe('');
  await act(async () => void window.dispatchEvent(new Event('beforeprint')));
  const lines = [...container.querySelectorAll('span')].map((line) => line.textContent);
  expect(lines).toEqual([
    'Orders',
    `StreamSizer ${productVersion}`,
    expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    expect.stringContaining('#/road?'),
  ]);
});
