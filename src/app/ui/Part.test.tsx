import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { lazy, type ReactNode, useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { watchMissingParts } from './missingParts';
import { Part, PartContext } from './Part';

const words = {
  missing: (name: string) => `${name} could not be fetched.`,
  broken: (name: string) => `${name} does not work.`,
  kept: 'What you typed is kept.',
  again: 'Try again',
  unreachable: 'The page cannot be reached.',
};

const tryAgain = vi.fn<() => Promise<boolean>>();

/** A page with a field of its own beside the part. */
function Page({ children }: { readonly children: ReactNode }) {
  return (
    <PartContext value={{ words, tryAgain }}>
      <input aria-label="Title" />
      {children}
    </PartContext>
  );
}

function broken(): ReactNode {
  throw new Error('a part that fails');
}

const Broken = broken as () => ReactNode;

beforeEach(() => {
  tryAgain.mockReset();
  // React tells of every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('names what fails in its place, and leaves the rest as it is', () => {
  render(
    <Page>
      <Part name="The chart">
        <Broken />
      </Part>
      <p>beside it</p>
    </Page>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('The chart does not work.');
  expect(screen.getByRole('alert')).toHaveTextContent('What you typed is kept.');
  expect(screen.getByRole('textbox')).toBeInTheDocument();
  expect(screen.getByText('beside it')).toBeInTheDocument();
});

it('says of a part that could not be fetched that it is missing', async () => {
  watchMissingParts();
  const error = new Error('Failed to fetch dynamically imported module');
  const Late = lazy(async () => {
    window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
    throw error;
  });
  render(
    <Page>
      <Part name="The chart" fallback="on its way">
        <Late />
      </Part>
    </Page>,
  );
  expect(screen.getByText('on its way')).toBeInTheDocument();
  expect(await screen.findByRole('alert')).toHaveTextContent('The chart could not be fetched.');
});

it('keeps a heading and the place of the answer where a whole view fails', () => {
  render(
    <Page>
      <Part name="Compare" isView>
        <Broken />
      </Part>
    </Page>,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Compare');
  expect(screen.getByRole('main')).toHaveAttribute('id', 'answer');
});

it('tries again when asked, and says where the page cannot be reached', async () => {
  tryAgain.mockResolvedValue(false);
  render(
    <Page>
      <Part name="The chart">
        <Broken />
      </Part>
    </Page>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent('The page cannot be reached.'),
  );
  expect(tryAgain).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
});

it('is shown again once it is about something else', () => {
  function Choice() {
    const [about, setAbout] = useState('bad');
    return (
      <Page>
        <button type="button" onClick={() => setAbout('good')}>
          Next
        </button>
        <Part name="The chart" about={about}>
          {about === 'bad' ? <Broken /> : <p>shown</p>}
        </Part>
      </Page>
    );
  }
  render(<Choice />);
  expect(screen.getByRole('alert')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('shown')).toBeInTheDocument();
});
