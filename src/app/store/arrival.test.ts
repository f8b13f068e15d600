import { describe, expect, it } from 'vitest';
import { decodeLink } from '@/core/link/decodeLink';
import { draftOf } from '@/core/plan/draft';
import { presetPlan } from '@/core/plan/presets';
import { en } from '@/core/words/en';
import { laterEn } from '@/core/words/laterEn';
import { arrivalOf } from './arrival';
import { planWith } from './testing/storeOf';

const first = presetPlan('order-joins', laterEn.presets['order-joins']);

const arrivalFrom = async (link: string, draft?: ReturnType<typeof draftOf>) =>
  arrivalOf({ ...(await decodeLink(link)), draft }, en);

describe('an address', () => {
  it('without a plan gives the first example, and no notice', async () => {
    const arrival = await arrivalFrom('');
    expect(arrival).toMatchObject({ plan: first, view: 'size' });
    expect(arrival.notice).toBeUndefined();
    expect(arrival.draft).toBeUndefined();
  });

  it('gives its plan, pick, view, language and theme', async () => {
    const link = '#/embed?qps=5&complexity=simple&pick=8c32g&lang=zh-CN&theme=dark';
    expect(await arrivalFrom(link)).toMatchObject({
      plan: planWith(5),
      pick: '8c32g',
      view: 'embed',
      language: 'zh-CN',
      theme: 'dark',
      notice: undefined,
    });
  });

  it('with a mistake gives what could be read and tells the rest', async () => {
    const { plan, notice } = await arrivalFrom('#/size?qps=5&complexity=simple&nobody=1');
    expect(plan).toEqual(planWith(5));
    expect(notice?.problems.map(({ code }) => code)).toEqual(['unknown-parameter']);
    expect(notice?.isExample).toBe(false);
  });

  it('of which nothing can be read gives the example and says that it is one', async () => {
    const { plan, notice } = await arrivalFrom('#/size?qps=many');
    expect(plan).toEqual(first);
    expect(notice?.isExample).toBe(true);
  });

  it('with a plan that has no answer loses nothing: it comes as a draft beside the example', async () => {
    const arrival = await arrivalFrom(
      '#/size?qps=1000000000000&complexity=measured&rate=1&title=Huge',
    );
    expect(arrival.plan).toEqual(first);
    expect(arrival.pick).toBeUndefined();
    expect(arrival.draft).toMatchObject({
      title: 'Huge',
      workloads: [{ kind: 'measured', qps: '1,000,000,000,000', measuredRate: '1' }],
    });
  });

  it('with typing beside it in the history gives that back', async () => {
    const typing = { ...draftOf(planWith(5), String), headroomPercent: 'abc' };
    const link = '#/size?qps=5&complexity=simple';
    expect(await arrivalFrom(link, typing)).toMatchObject({ plan: planWith(5), draft: typing });
    expect(await arrivalFrom('', typing)).toMatchObject({ plan: first, draft: typing });
  });
});
