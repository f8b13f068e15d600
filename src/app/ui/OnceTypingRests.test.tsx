import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceTypingRests } from './onceTypingRests';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="part"><input name="a"><input name="b"></div><input name="c">';
});

afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const field = (name: string) => document.querySelector(`[name=${name}]`) as HTMLInputElement;

function watched() {
  const rests = vi.fn();
  void onceTypingRests('part').then(rests);
  return rests;
}

const type = (name: string) => field(name).dispatchEvent(new Event('input', { bubbles: true }));

it('does not wait where the focus is elsewhere, or where the part is not on the page', async () => {
  field('c').focus();
  const rests = watched();
  await vi.advanceTimersByTimeAsync(0);
  expect(rests).toHaveBeenCalledOnce();
  document.body.innerHTML = '';
  await onceTypingRests('part');
});

it('waits until a second has passed without input', async () => {
  field('a').focus();
  const rests = watched();
  await vi.advanceTimersByTimeAsync(900);
  type('a');
  await vi.advanceTimersByTimeAsync(900);
  field('b').focus();
  type('b');
  await vi.advanceTimersByTimeAsync(999);
  expect(rests).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(rests).toHaveBeenCalledOnce();
});

it('waits no longer when the focus leaves the part', async () => {
  field('a').focus();
  const rests = watched();
  field('c').focus();
  await vi.advanceTimersByTimeAsync(0);
  expect(rests).toHaveBeenCalledOnce();
});
