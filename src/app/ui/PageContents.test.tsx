import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { expect, it, vi } from 'vitest';
import { PageContents } from './PageContents';

function Page({ headings }: { readonly headings: readonly string[] }) {
  const figures = useRef<HTMLDivElement>(null);
  return (
    <>
      <PageContents name="On this page" within={figures} />
      <div ref={figures}>
        {headings.map((heading) => (
          <h2 key={heading}>{heading}</h2>
        ))}
      </div>
    </>
  );
}

it('lists the headings of a page as they come and go, and leads to each', async () => {
  const scroll = vi.fn();
  Element.prototype.scrollIntoView = scroll;
  const { rerender } = render(<Page headings={['Costs', 'Steps']} />);
  expect(screen.queryByRole('navigation')).toBeNull();
  rerender(<Page headings={['Costs', 'Steps', 'Budget']} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Budget' }));
  expect(screen.getByRole('heading', { name: 'Budget' })).toHaveFocus();
  expect(scroll).toHaveBeenCalledOnce();
  rerender(<Page headings={['Costs', 'Money', 'Budget']} />);
  expect(await screen.findByRole('button', { name: 'Money' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Steps' })).toBeNull();
});
