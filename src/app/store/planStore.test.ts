import { describe, expect, it } from 'vitest';
import { draftOf } from '@/core/plan/draft';
import { linkStateOf } from './linkState';
import { planWith, storeOf } from './testing/storeOf';

describe('the store', () => {
  it('takes a plan from the form with the field that was edited, and keeps the rest', () => {
    const store = storeOf({ pick: '4c16g' });
    store.getState().setPlan(planWith(2), { kind: 'field', field: 'headroomPercent' });
    expect(store.getState()).toMatchObject({
      plan: planWith(2),
      lastEdit: { kind: 'field', field: 'headroomPercent' },
      pick: '4c16g',
      arrivals: 0,
    });
  });

  it('takes all that arrives, counts it, and forgets the pick, draft and notice of before', () => {
    const store = storeOf({ pick: '4c16g' });
    const draft = { ...draftOf(planWith(2), String), title: 'typing' };
    const notice = { problems: [{ code: 'cut', parameter: '' }], isExample: false } as const;
    store
      .getState()
      .arrive({ plan: planWith(2), pick: '8c32g', draft, notice }, { kind: 'example' });
    expect(store.getState()).toMatchObject({
      plan: planWith(2),
      pick: '8c32g',
      arrivedDraft: draft,
      notice,
      arrivals: 1,
      lastEdit: { kind: 'example' },
    });
    store.getState().arrive({ plan: planWith(3) }, { kind: 'example', id: 'other' });
    const { pick, arrivedDraft, notice: told, arrivals } = store.getState();
    expect({ pick, arrivedDraft, told, arrivals }).toEqual({
      pick: undefined,
      arrivedDraft: undefined,
      told: undefined,
      arrivals: 2,
    });
  });

  it('keeps view, language and theme where an arrival says none', () => {
    const store = storeOf({ view: 'embed', language: 'zh-CN', theme: 'dark' });
    store.getState().arrive({ plan: planWith(2) }, { kind: 'example', id: 'x' });
    expect(store.getState()).toMatchObject({ view: 'embed', language: 'zh-CN', theme: 'dark' });
    store
      .getState()
      .arrive(
        { plan: planWith(2), view: 'size', language: 'en', theme: 'light' },
        { kind: 'example', id: 'x' },
      );
    expect(store.getState()).toMatchObject({ view: 'size', language: 'en', theme: 'light' });
  });

  it('records each choice as an edit of its own', () => {
    const store = storeOf({ notice: { problems: [], isExample: true } });
    const { setPick, setLanguage, setTheme, dismissNotice } = store.getState();
    setPick('8c32g');
    expect(store.getState()).toMatchObject({
      pick: '8c32g',
      lastEdit: { kind: 'pick', id: '8c32g' },
    });
    setPick(undefined);
    expect(store.getState().pick).toBeUndefined();
    setLanguage('zh-CN');
    expect(store.getState()).toMatchObject({
      language: 'zh-CN',
      lastEdit: { kind: 'language' },
      linkSays: { language: true, theme: false },
    });
    setTheme('dark');
    expect(store.getState()).toMatchObject({ theme: 'dark', lastEdit: { kind: 'theme' } });
    dismissNotice();
    expect(store.getState().notice).toBeUndefined();
  });
});

describe('what a link to the store says', () => {
  const said = (more: Parameters<typeof storeOf>[0]) => linkStateOf(storeOf(more).getState());

  it('is the view, the plan, the pick and the stamp of the answer', () => {
    // 2 × 1,450 + 3 × 850
    expect(said({ view: 'share', plan: planWith(2), pick: '8c32g' })).toEqual({
      view: 'share',
      plan: planWith(2),
      pick: '8c32g',
      stamp: {
        requiredCu: 1,
        slave: '8c32g',
        slaveCount: 2,
        master: '4c16g',
        masterCount: 3,
        amount: 5_450,
        pricesSeen: '2021-06-09',
        rules: 2,
      },
    });
    expect(Object.keys(said({}))).toEqual(['view', 'plan', 'stamp']);
  });

  it('is the second plan only on the page that compares', () => {
    const other = { plan: planWith(3) };
    expect(said({ view: 'compare', other })).toMatchObject({ other });
    expect(said({ view: 'size', other })).not.toHaveProperty('other');
  });

  it('is what documents say of people only where it was put in on purpose', () => {
    expect(said({ labels: { customer: 'C' } })).toMatchObject({ labels: { customer: 'C' } });
    expect(said({})).not.toHaveProperty('labels');
  });

  it('is the language and the theme only where a link or a choice here said them', () => {
    const looks = { language: 'zh-CN', theme: 'dark' } as const;
    expect(said(looks)).toEqual(said({}));
    expect(said({ ...looks, linkSays: { language: true, theme: true } })).toMatchObject(looks);
    expect(said({ theme: 'system', linkSays: { language: false, theme: true } })).toEqual(said({}));
  });
});
