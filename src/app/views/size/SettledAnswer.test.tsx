import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planWith, type storeOf } from '@/app/store/testing/storeOf';
import { renderInPage } from '@/app/testing/renderInPage';
import { SettledAnswer, useSettledAnswer } from './SettledAnswer';

/** How often the part around the answer was drawn, and the need that it shows. */
const drawn = vi.fn();

function Need() {
  const { requiredCu } = useSettledAnswer().result.demand;
  drawn();
  return <output>{requiredCu}</output>;
}

async function show(start: Parameters<typeof storeOf>[0] = {}) {
  const page = await renderInPage(
    <SettledAnswer>
      <Need />
    </SettledAnswer>,
    { plan: planWith(100_000), ...start },
  );
  vi.useFakeTimers();
  drawn.mockClear();
  const { setPlan } = page.store.getState();
  const type = (qps: number) =>
    act(async () => setPlan(planWith(qps), { kind: 'field', field: 'workloads.0.qps' }));
  /** Lets frames be painted and time pass. */
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  return { ...page, type, pass };
}

const need = () => screen.getByRole('status').textContent;

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (paint: FrameRequestCallback) =>
    setTimeout(() => paint(performance.now()), 16),
  );
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => clearTimeout(frame));
});
afterEach(() => {
  vi.useRealTimers();
});

it('follows typing only when it rests, and then once', async () => {
  const { type, pass } = await show();
  expect(need()).toBe('10');
  await type(200_000);
  await pass(150);
  expect(need()).toBe('10');
  await type(300_000);
  await pass(150);
  expect(need()).toBe('10');
  expect(drawn).not.toHaveBeenCalled();
  await pass(100);
  expect(need()).toBe('30');
});

it('follows any other edit with the next frame', async () => {
  const { store, pass } = await show();
  await act(async () => store.getState().setPlan(planWith(200_000), { kind: 'addRow' }));
  expect(need()).toBe('10');
  await pass(20);
  expect(need()).toBe('20');
});

it('is on paper what is typed, however short the time since', async () => {
  const { type } = await show();
  await type(200_000);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(need()).toBe('20');
});

it('leaves the placeholder of a new plan at once', async () => {
  const { store } = await show({ isBlank: true });
  await act(async () => store.getState().setPlan(planWith(200_000), { kind: 'field', field: 'x' }));
  expect(store.getState().isBlank).toBe(false);
  expect(need()).toBe('20');
});

it('replaces nothing while the pointer is down, and all of it after the click', async () => {
  const { type, pass } = await show();
  await type(200_000);
  const point = (kind: string) => act(() => void window.dispatchEvent(new Event(kind)));
  point('pointerdown');
  await pass(1_000);
  expect(need()).toBe('10');
  point('pointerup');
  expect(need()).toBe('10');
  await pass(0);
  expect(need()).toBe('20');
});

it('does nothing once it is gone', async () => {
  const { type, pass, unmount } = await show();
  await type(200_000);
  unmount();
  await pass(1_000);
  expect(drawn).not.toHaveBeenCalled();
});

it('a part outside of it is a fault', () => {
  expect(() => render(<Need />)).toThrow('outside SettledAnswer');
});
