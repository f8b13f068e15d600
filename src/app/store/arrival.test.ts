import { describe, expect, it } from 'vitest';
import { decodeLink } from '@/core/link/decodeLink';
import { draftOf } from '@/core/plan/draft';
import { presetPlan } from '@/core/plan/presets';
import { spoken } from '@/core/words/testing/words';
import { arrivalOf } from './arrival';
import { arrivalAt } from './arrivalAt';
import { planWith } from './testing/storeOf';

const { en } = spoken;

const first = presetPlan('order-joins', en.presets['order-joins']);

const arrivalFrom = async (link: string, draft?: unknown) =>
  arrivalOf({ ...(await decodeLink(link)), typed: draft }, en);

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

  it('whose plan cannot be sized shows no other plan’s answer, and speaks of the product of that plan', async () => {
    const { plan, unsized, isBlank, draft } = await arrivalFrom(
      '#/size?platform=own&qps=1e12&complexity=simple',
    );
    expect(plan.platform).toBe('own');
    expect(isBlank).toBe(true);
    expect(unsized).toMatchObject({ platform: 'own', workloads: [{ qps: 1e12 }] });
    expect(draft).toMatchObject({ platform: 'own', workloads: [{ qps: '1,000,000,000,000' }] });
  });

  it('of which nothing can be read gives the example and says that it is one', async () => {
    const { plan, notice } = await arrivalFrom('#/size?qps=many');
    expect(plan).toEqual(first);
    expect(notice?.isExample).toBe(true);
  });

  it('with a plan that has no answer loses nothing: it comes as a draft', async () => {
    const arrival = await arrivalFrom(
      '#/size?qps=1000000000000&complexity=measured&rate=1&title=Huge',
    );
    expect(arrival).toMatchObject({ isBlank: true, unsized: { title: 'Huge' } });
    expect(arrival.pick).toBeUndefined();
    expect(arrival.draft).toMatchObject({
      title: 'Huge',
      workloads: [{ kind: 'measured', qps: '1,000,000,000,000', measuredRate: '1' }],
    });
  });

  it('beside which stands what no version types keeps its plan, and says so', async () => {
    const link = '#/size?qps=5&complexity=simple';
    const arrival = await arrivalFrom(link, { workloads: {} });
    expect(arrival).toMatchObject({ plan: planWith(5), draft: undefined });
    expect(arrival.notice).toMatchObject({
      isOfTyping: true,
      isExample: false,
      problems: [{ code: 'broken-draft' }],
    });
  });

  it('with typing beside it in the history gives that back', async () => {
    const typing = { ...draftOf(planWith(5), String), headroomPercent: 'abc' };
    const link = '#/size?qps=5&complexity=simple';
    expect(await arrivalFrom(link, typing)).toMatchObject({ plan: planWith(5), draft: typing });
    expect(await arrivalFrom('', typing)).toMatchObject({ plan: first, draft: typing });
  });
});

describe('a link with a stamp', () => {
  /** 120,000 ÷ 3,000 = 40 CU; 7 × 6 = 42 under 4c16g Masters: 7 × 1,450 + 3 × 850 = 12,700. */
  const base = '#/size?qps=120000&complexity=complex&rate=3000&pick=8c32g';
  const same = '40~7~8c32g~3~4c16g~12700~2021-06-09~1';

  it.each([
    ['as it is', same],
    ['by older prices', same.replace('2021-06-09', '2019-01-01')],
    ['without a day', same.replace('2021-06-09', '')],
    ['by other rules', same.replace(/1$/, '7')],
  ])('of today’s answer tells nothing: %s', async (_, was) => {
    const { plan, notice } = await arrivalFrom(`${base}&was=${was}`);
    expect(plan.workloads).toHaveLength(1);
    expect(notice).toBeUndefined();
  });

  it.each([
    ['another need', same.replace('40', '58'), { requiredCu: 58 }],
    ['more Slaves', same.replace('~7~', '~8~'), { slaveCount: 8 }],
    ['another Slave', same.replace('8c32g', '16c64g'), { slave: '16c64g' }],
    ['another Master', same.replace('4c16g', '8c32g'), { master: '8c32g' }],
    ['one Master', same.replace('~3~', '~1~'), { masterCount: 1 }],
    ['another price', same.replace('12700', '12700.5'), { amount: 12_700.5 }],
    ['no price', same.replace('12700', ''), { amount: null }],
  ])('of %s tells what it was', async (_, was, said) => {
    const { notice, plan } = await arrivalFrom(`${base}&was=${was}`);
    expect(plan.workloads[0]).toMatchObject({ qps: 120_000 });
    expect(notice).toMatchObject({ problems: [], isExample: false, was: said });
  });

  it('that was edited by hand tells of the edit alone', async () => {
    const { notice } = await arrivalFrom(`${base}&was=${same.replace('40', '58')}&nobody=1`);
    expect(notice?.problems.map(({ code }) => code)).toEqual(['unknown-parameter']);
    expect(notice?.was).toBeUndefined();
  });

  it('and a plan without an answer has nothing to lay beside it', async () => {
    const huge = '#/size?qps=1000000000000&complexity=measured&rate=1';
    expect((await arrivalFrom(`${huge}&was=${same}`)).notice).toBeUndefined();
  });

  it('compares with the best cluster where the shape that was picked is not told', async () => {
    // The cheapest for 40 CU is 2 × 24c96g: 2 × 3,950 + 3 × 850 = 10,450.
    const best = '40~2~24c96g~3~4c16g~10450~2021-06-09~1';
    const unpicked = base.replace('&pick=8c32g', '');
    expect((await arrivalFrom(`${unpicked}&was=${best}`)).notice).toBeUndefined();
    expect((await arrivalFrom(`${unpicked}&was=${same}`)).notice?.was).toMatchObject({
      slave: '8c32g',
    });
  });
});

describe('an address that brings nothing', () => {
  it.each(['', '#/', '#/size', '#/compare?lang=zh-CN&theme=dark', '#/embed', '#/products'])(
    '%s gives what any other way of reading it gives',
    async (link) => {
      const address = { ...(await decodeLink(link)), planId: 'kept' };
      expect(await arrivalAt(address, en)).toEqual(arrivalOf(address, en));
    },
  );

  it.each([
    ['a plan', '#/size?qps=5&complexity=simple', undefined],
    ['a mistake', '#/size?nobody=1', undefined],
    ['a choice of another view', '#/embed?part=card', undefined],
    ['what was being typed', '', draftOf(first, en.typed)],
  ])('does not: %s', async (_, link, typed) => {
    const address = { ...(await decodeLink(link)), typed };
    expect(await arrivalAt(address, en)).toEqual(arrivalOf(address, en));
  });
});
