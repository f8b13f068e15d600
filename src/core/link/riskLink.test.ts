import { describe, expect, it } from 'vitest';
import { planOf } from '@/core/sizing/testing/planOf';
import { decodeLink } from './decodeLink';
import { encodeLink } from './encodeLink';

const plan = planOf({ workloads: [{ qps: 1, complexity: 'simple' }] });

describe('what is said of failures in a link', () => {
  it('comes back as it was, in a form that a person can write', async () => {
    const link = await encodeLink({ view: 'risk', plan, risk: 'down~8~partitions~64' });
    expect(link).toContain('&risk=down~8~partitions~64');
    const { state, problems } = await decodeLink(link);
    expect(problems).toEqual([]);
    expect(state).toMatchObject({ view: 'risk', plan, risk: 'down~8~partitions~64' });
  });

  it('is left out where all is as usual', async () => {
    expect(await encodeLink({ view: 'risk', plan, risk: '' })).not.toContain('risk=');
  });

  it('may stand in a link without a plan', async () => {
    const { state, problems } = await decodeLink('#/risk?risk=down~8');
    expect(problems).toEqual([]);
    expect(state).toEqual({ view: 'risk', risk: 'down~8' });
  });
});
