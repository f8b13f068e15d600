import { describe, expect, it } from 'vitest';
import { draftOf } from '@/core/plan/draft';
import { readHistoryEntry } from './historyEntry';
import { planWith } from './testing/storeOf';

it('A state of the history that the page did not make says nothing', () => {
  for (const state of [null, undefined, 5, 'x', {}, []])
    expect(readHistoryEntry(state)).toBeUndefined();
});

describe('an entry of the history', () => {
  const found = (edited: unknown) => readHistoryEntry({ edited, draft: 'typed' });

  it('keeps the edit that made it', () => {
    for (const edited of [
      { kind: 'theme' },
      { kind: 'field', field: 'title' },
      { kind: 'moveRowUp', id: 2 },
    ])
      expect(found(edited)).toEqual({ edited, draft: 'typed' });
  });

  it('is found again in text, also before the first edit', () => {
    const entry = { edited: undefined, draft: draftOf(planWith(1), String), planId: 'a' };
    expect(readHistoryEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });

  it('of another version of the page keeps what was typed, and no edit', () => {
    for (const edited of ['title', '', undefined, 7, { kind: 'unheard of' }, { field: 'title' }])
      expect(found(edited)).toEqual({ edited: undefined, draft: 'typed' });
  });
});
