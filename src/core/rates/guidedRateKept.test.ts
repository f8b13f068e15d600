import { describe, expect, it } from 'vitest';
import { decodeLink } from '@/core/link/decodeLink';
import { encodeReadable } from '@/core/link/encodeLink';
import type { Plan } from '@/core/plan/planSchema';
import { platformRooms } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { documentFormats } from '@/core/report/document/documentFormats';
import { documentFor, documentWords } from '@/core/report/document/testing/documentFor';
import { planOf } from '@/core/sizing/testing/planOf';
import { guidedRate } from './guidedRate';

/** A plan of complex work at the rate that the operators of a job suggest on a product. */
function guidedPlan(platform: string): { readonly plan: Plan; readonly rate: number } {
  const room = platformRooms.find(({ rules }) => rules.id === platform);
  if (!room) throw new Error(`no product ${platform}`);
  const { complexRate, rateUnit } = room.rules;
  const rate = guidedRate(['session-window'], complexRate.value)?.rate ?? Number.NaN;
  const byBytes = { recordBytes: 1_000, megabytesPerSecondPerCu: rate };
  const plan = planOf({
    platform,
    workloads: [
      {
        qps: 100_000,
        complexity: 'complex',
        ...(rateUnit === 'megabytes' ? byBytes : { recordsPerSecondPerCu: rate }),
      },
    ],
  });
  return { plan, rate };
}

describe.each(platformRooms.map(({ rules }) => rules.id))('a guided rate on %s', (platform) => {
  const { plan, rate } = guidedPlan(platform);

  it('travels in the link, and gives the same answer there', async () => {
    const { state, problems } = await decodeLink(encodeReadable({ view: 'size', plan }));
    expect(problems).toEqual([]);
    expect(state.plan).toEqual(plan);
    expect(state.plan && answerOf(state.plan)).toEqual(answerOf(plan));
  });

  it('is what documents calculate with', () => {
    const answering = answerOf(plan);
    if (!answering.ok) throw new Error(JSON.stringify(answering.problems));
    const text = documentFormats.json(documentFor(answering.answer), documentWords.en);
    const { workloads } = JSON.parse(text).plan;
    expect(Object.values(workloads[0])).toContain(rate);
  });
});
