import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from './newId';
import {
  keepPlan,
  lookAtShelf,
  putBack,
  readNow,
  readShelf,
  removeEntry,
  renamePlan,
  watchShelf,
} from './shelf';
import { readEntry, type SavedPlan, tidyName, writeEntry } from './shelfEntry';
import { fakeStorage } from './testing/fakeStorage';

const planOf = (id: string, more: Partial<SavedPlan> = {}): SavedPlan => ({
  id,
  name: `plan ${id}`,
  savedAt: Date.UTC(2026, 0, 1),
  link: '#/size?qps=5&complexity=simple',
  ...more,
});

afterEach(() => vi.unstubAllGlobals());

describe('the shelf', () => {
  it('gives what was kept, the newest first, and nothing of what others keep', () => {
    const { texts } = fakeStorage();
    texts.set('streamsizer.checklist', '{"link":"#"}');
    keepPlan(planOf('a'));
    keepPlan(planOf('b', { savedAt: Date.UTC(2026, 0, 2) }));
    keepPlan(planOf('c', { savedAt: Date.UTC(2025, 0, 2) }));
    expect(readShelf().map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(readShelf()[1]).toEqual(planOf('a'));
  });

  it('gives a damaged entry apart, whole, and the others as they are', () => {
    const { texts } = fakeStorage();
    keepPlan(planOf('a'));
    texts.set('streamsizer.plan.b', '{"name":"half');
    texts.set('streamsizer.plan.c', '{"name":"no link"}');
    texts.set('streamsizer.plan.d', 'null');
    const { plans, damaged } = lookAtShelf();
    expect(plans).toEqual([planOf('a')]);
    expect(damaged).toEqual([
      { id: 'b', text: '{"name":"half' },
      { id: 'c', text: '{"name":"no link"}' },
      { id: 'd', text: 'null' },
    ]);
  });

  it('keeps a plan whose name or time is damaged', () => {
    expect(readEntry('a', '{"link":"#/size?qps=1","name":7,"savedAt":"noon"}')).toEqual({
      id: 'a',
      name: '',
      savedAt: 0,
      link: '#/size?qps=1',
    });
  });

  it('is empty where storage is blocked, and says so', () => {
    const storage = fakeStorage();
    keepPlan(planOf('a'));
    storage.block();
    expect(lookAtShelf()).toEqual({ plans: [], damaged: [], isBlocked: true });
    expect(keepPlan(planOf('b'))).toBe('blocked');
    expect(removeEntry('a')).toBeUndefined();
    expect(readNow('a')).toBeUndefined();
  });

  it('refuses what does not fit, and loses nothing of what is there', () => {
    fakeStorage(400);
    expect(keepPlan(planOf('a'))).toBe('kept');
    const before = readShelf();
    expect(keepPlan(planOf('a', { link: `#${'x'.repeat(500)}` }))).toBe('full');
    expect(keepPlan(planOf('b', { link: `#${'x'.repeat(500)}` }))).toBe('full');
    expect(renamePlan('a', 'x'.repeat(500))).toBe('full');
    expect(readShelf()).toEqual(before);
  });

  it('reads an entry that the first version wrote', () => {
    const text =
      '{"version":1,"name":"订单 平台","savedAt":"2026-11-20T10:20:00.000Z","link":"#/size?v=1&c=9uscko&qps=1&complexity=complex&was=1~2~4c16g~3~4c16g~4250~2021-06-09~2"}';
    const plan = readEntry('a', text);
    expect(plan).toMatchObject({ name: '订单 平台', savedAt: Date.UTC(2026, 10, 20, 10, 20) });
    expect(plan && writeEntry(plan)).toBe(text);
  });
});

describe('two tabs', () => {
  it('that keep, rename and delete different plans lose nothing of each other, in any order', () => {
    const change = fc.record({
      isElsewhere: fc.boolean(),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      does: fc.constantFrom('keep', 'rename', 'remove' as const),
      name: fc.string({ minLength: 1, maxLength: 5 }).filter((name) => tidyName(name) === name),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const storage = fakeStorage();
        const expected = new Map<string, string>();
        for (const { isElsewhere, id, does, name } of changes) {
          const act = () => {
            if (does === 'keep') keepPlan(planOf(id, { name }));
            else if (does === 'rename') renamePlan(id, name);
            else removeEntry(id);
          };
          if (isElsewhere) storage.elsewhere(act);
          else act();
          if (does === 'remove') expected.delete(id);
          else if (does === 'keep' || expected.has(id)) expected.set(id, name);
        }
        expect(new Map(readShelf().map(({ id, name }) => [id, name]))).toEqual(expected);
      }),
    );
  });

  it('keep in step, until one stops listening', () => {
    const storage = fakeStorage();
    const heard = vi.fn();
    const stop = watchShelf(heard);
    keepPlan(planOf('a'));
    expect(heard).toHaveBeenCalledTimes(1);
    storage.elsewhere(() => window.localStorage.setItem('streamsizer.plan.b', '{}'));
    storage.elsewhere(() => window.localStorage.removeItem('streamsizer.plan.b'));
    expect(heard).toHaveBeenCalledTimes(3);
    storage.elsewhere(() => window.localStorage.setItem('streamsizer.theme', 'dark'));
    expect(heard).toHaveBeenCalledTimes(3);
    storage.clear();
    expect(heard).toHaveBeenCalledTimes(4);
    stop();
    storage.elsewhere(() => window.localStorage.setItem('streamsizer.plan.b', '{}'));
    expect(heard).toHaveBeenCalledTimes(4);
  });

  it('a rename keeps the link that the other has saved meanwhile', () => {
    const storage = fakeStorage();
    keepPlan(planOf('a'));
    storage.elsewhere(() => keepPlan(planOf('a', { link: '#/size?qps=9&complexity=simple' })));
    expect(renamePlan('a', 'mine')).toBe('kept');
    expect(readShelf()).toMatchObject([{ name: 'mine', link: '#/size?qps=9&complexity=simple' }]);
  });

  it('a rename of what the other has deleted says so and brings nothing back by itself', () => {
    const storage = fakeStorage();
    keepPlan(planOf('a'));
    storage.elsewhere(() => removeEntry('a'));
    expect(renamePlan('a', 'mine')).toBe('gone');
    expect(readShelf()).toEqual([]);
  });

  it('a deletion gives back what stood there last, and its undo writes over nobody', () => {
    const storage = fakeStorage();
    keepPlan(planOf('a'));
    storage.elsewhere(() => renamePlan('a', 'theirs'));
    const text = removeEntry('a');
    expect(removeEntry('a')).toBeUndefined();
    expect(text && putBack({ id: 'a', text })).toBe('kept');
    expect(readShelf()).toMatchObject([{ name: 'theirs' }]);
    storage.elsewhere(() => renamePlan('a', 'later'));
    expect(text && putBack({ id: 'a', text })).toBe('kept');
    expect(readShelf()).toMatchObject([{ name: 'later' }]);
  });

  it('never give two plans one id', () => {
    fakeStorage();
    expect(new Set(Array.from({ length: 1_000 }, newId)).size).toBe(1_000);
  });
});

describe('a name', () => {
  it.each([
    ['  two   words\n', 'two words'],
    ['half \ud83d', 'half'],
    ['   ', ''],
    ['万'.repeat(130), '万'.repeat(120)],
    ['😀'.repeat(130), '😀'.repeat(120)],
  ])('is tidied: %j', (given, name) => {
    expect(tidyName(given)).toBe(name);
  });
});
