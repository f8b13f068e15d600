import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CodeBlock } from './CodeBlock';

const said = {
  label: 'Code',
  fileName: 'code.html',
  copy: 'Copy',
  copied: 'Copied',
  refused: 'Refused',
  download: 'Download',
};

it('says that a text is copied until another one stands there', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<CodeBlock {...said} text="first" />);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied')).toBeInTheDocument();
  rerender(<CodeBlock {...said} text="second" />);
  expect(screen.queryByText('Copied')).toBeNull();
});
