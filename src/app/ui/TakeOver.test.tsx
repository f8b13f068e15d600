import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useTakeOver, useTakeOverAround } from './useTakeOver';

function Field({ onTyped }: { readonly onTyped: (name: string) => void }) {
  useTakeOver(onTyped);
  return <input name="load" defaultValue="1" />;
}

/** As `public/firstPage.js` writes down what is typed before the page's own code has come. */
function noteTyping(field: HTMLInputElement, value: string) {
  const typed = new Map([[field, { value, checked: undefined, caret: undefined }]]);
  const narrow = vi.fn();
  window.firstPage = { typed, pressed: undefined, narrow };
  return narrow;
}

it('tells the name of the field that was typed in, also where React has heard the input already', async () => {
  const page = document.body.appendChild(document.createElement('div'));
  render(<input name="load" defaultValue="1" />, { container: page });
  const before = screen.getByRole<HTMLInputElement>('textbox');
  fireEvent.input(before, { target: { value: '900' } });
  const narrow = noteTyping(before, '900');
  const onTyped = vi.fn();
  await act(async () => render(<Field onTyped={onTyped} />));
  expect(onTyped).toHaveBeenCalledExactlyOnceWith('load');
  expect(narrow).toHaveBeenCalledWith(null);
  expect(window.firstPage).toBeUndefined();
});

it('tells nothing where nothing was typed', async () => {
  window.firstPage = { typed: new Map(), pressed: undefined, narrow: vi.fn() };
  const onTyped = vi.fn();
  await act(async () => render(<Field onTyped={onTyped} />));
  expect(onTyped).not.toHaveBeenCalled();
});

function Page() {
  useTakeOverAround('part');
  return null;
}

it('what was done outside the part that comes last is taken in before it, and that later', async () => {
  document.body.innerHTML =
    '<input name="around"><button id="press"></button><div id="part"><input name="within"></div>';
  const [around, within] = document.querySelectorAll('input');
  const button = document.querySelector('button');
  const heard = vi.fn();
  document.addEventListener('change', ({ target }) => heard((target as HTMLInputElement).name));
  button?.addEventListener('click', () => heard('press'));
  const typed = { value: '900', checked: undefined, caret: undefined };
  const narrow = vi.fn();
  window.firstPage = {
    typed: new Map([around, within].flatMap((field) => (field ? [[field, typed] as const] : []))),
    pressed: button ?? undefined,
    narrow,
  };
  render(<Page />);
  expect(heard.mock.calls).toEqual([['around'], ['press']]);
  expect(narrow).toHaveBeenLastCalledWith(document.getElementById('part'));
  expect(window.firstPage?.typed.size).toBe(1);
  const onTyped = vi.fn();
  render(<Field onTyped={onTyped} />);
  expect(heard.mock.calls).toEqual([['around'], ['press'], ['within']]);
  expect(onTyped).toHaveBeenCalledExactlyOnceWith('within');
  expect(window.firstPage).toBeUndefined();
});
