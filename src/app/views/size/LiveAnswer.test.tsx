import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInPage } from '@/app/testing/renderInPage';
import { LiveAnswer } from './LiveAnswer';
import { SettledAnswer } from './SettledAnswer';

const page = (
  <SettledAnswer>
    <LiveAnswer />
  </SettledAnswer>
);

describe('what is announced of a changed answer', () => {
  it('is the change of the cluster that somebody has, with the price after it', async () => {
    const link = '#/size?qps=50000&complexity=complex&current=24c96g~7~8c32g~3';
    const { store } = await renderInPage(page, link);
    const { plan, setPlan } = store.getState();
    const workloads = plan.workloads.map((one) => ({ ...one, qps: 200_000 }) as typeof one);
    act(() => setPlan({ ...plan, workloads }, { kind: 'field', field: 'workloads.0.qps' }));
    expect(
      await screen.findByText(
        /^Add 3 × 24-core 96 GB Slaves to your 7, and change .*, 47,630 CNY a month$/,
        {},
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
  }, 30_000);
});
