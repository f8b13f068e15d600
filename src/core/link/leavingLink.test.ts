import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlatform } from '@/core/platforms/registry';
import { writeLeavingTerms } from '@/core/report/leaving/leavingTerms';
import { leavingTermsArbitrary } from '@/core/report/leaving/testing/leavingTermsArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { decodeLink } from './decodeLink';
import { encodeLink } from './encodeLink';

const plan = planOf({ workloads: [{ qps: 1, complexity: 'simple' }] });

describe('the terms of leaving in a link', () => {
  it('come back as they were', async () => {
    const terms = leavingTermsArbitrary(findPlatform(plan.platform)).map(writeLeavingTerms);
    await fc.assert(
      fc.asyncProperty(terms, async (leaving) => {
        const link = await encodeLink({ view: 'leaving', plan, leaving });
        const { state, problems } = await decodeLink(link);
        expect(problems).toEqual([]);
        expect(state).toMatchObject({ view: 'leaving', plan, ...(leaving ? { leaving } : {}) });
      }),
    );
  });

  it('are written in a form that a person can write, and left out where all is as usual', async () => {
    const link = await encodeLink({ view: 'leaving', plan, leaving: 'weeks~8~bill~18000' });
    expect(link).toContain('&leave=weeks~8~bill~18000');
    expect(await encodeLink({ view: 'leaving', plan, leaving: '' })).not.toContain('leave=');
  });

  it('may stand in a link without a plan', async () => {
    const { state, problems } = await decodeLink('#/leaving?leave=weeks~8');
    expect(problems).toEqual([]);
    expect(state).toEqual({ view: 'leaving', leaving: 'weeks~8' });
  });
});
