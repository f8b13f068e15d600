import { describe, expect, it, vi } from 'vitest';
import { findPlatform } from '@/core/platforms/registry';
import { type DrawnNeeds, drawNeeds } from '@/core/sizing/decides/drawNeeds';
import { needModel } from '@/core/sizing/decides/needModel';
import { planOf } from '@/core/sizing/testing/planOf';
import { drawAside } from './drawAside';

const plan = planOf({ workloads: [{ qps: 100_000, complexity: 'complex' }] });
const load = { low: 50_000, likely: 100_000, high: 200_000 };
const rate = { low: 1_000, likely: 2_000, high: 5_000 };
const model = needModel(findPlatform(plan.platform), plan, [{ workload: 0, load, rate }]);

const drawn = () =>
  new Promise<{ needs: DrawnNeeds; shares: number[] }>((resolve) => {
    const shares: number[] = [];
    drawAside(
      model,
      (share) => shares.push(share),
      (needs) => resolve({ needs, shares }),
    );
  });

describe('needs drawn beside the page', () => {
  it('are drawn on the page where it may not start a worker, and say how far they are', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('cannot be accessed from this origin', 'SecurityError');
        }
      },
    );
    const { needs, shares } = await drawn();
    expect(needs).toEqual(drawNeeds(model));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
