import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPacking } from '@/core/link/packing';
import { createReadingBudget, fileLimits } from '@/core/plan/readingBudget';
import { fileBudget } from './pageBudget';
import { keepPlan, readShelf, removePlans, renamePlan, watchShelf } from './shelf';
import { nameCharacters, type SavedPlan } from './shelfEntry';
import { importPlans, readShelfFile, writeShelfFile } from './shelfFile';
import { maximumMb, readGiven } from './shelfGiven';
import { writePlanFile } from './shelfPlanFile';
import { fakeStorage } from './testing/fakeStorage';
import { planWith } from './testing/storeOf';

const read = (text: string, budget = fileBudget()) => readShelfFile(JSON.parse(text), budget);

const planOf = (id: string, name: string, qps = 5): SavedPlan => ({
  id,
  name,
  savedAt: Date.UTC(2026, 0, 1),
  link: `#/size?qps=${qps}&complexity=simple`,
});
const fileOf = (content: unknown) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], 'given.json');

beforeEach(() => {
  fakeStorage();
});
afterEach(() => vi.unstubAllGlobals());

describe('a file of saved plans', () => {
  it('gives back every plan', async () => {
    const plans = [planOf('a', '订单'), planOf('b', 'b', 9)];
    const { entries, problems } = await read(writeShelfFile(plans));
    expect(problems).toEqual([]);
    expect(entries).toEqual(plans.map(({ id, ...entry }) => entry));
  });

  it('that the first version wrote opens', async () => {
    const text =
      '{"version":1,"plans":[{"name":"a","savedAt":"2026-11-20T10:20:00.000Z","link":"#/size?v=1&c=9uscko&qps=1&complexity=complex&was=1~2~4c16g~3~4c16g~4250~2021-06-09~1"}]}';
    expect(await read(text)).toMatchObject({ entries: [{ name: 'a' }], problems: [] });
  });

  it('is read with one budget for all its links, and keeps what was read before it was spent', async () => {
    const { pack } = await loadPacking();
    const bomb = `#/size?v=1&z=${pack(`w=a~1~simple&${'0'.repeat(9 * 2 ** 20)}`)}`;
    const plans = [
      planOf('a', 'first'),
      ...Array.from({ length: 20 }, () => ({ ...planOf('b', 'bomb'), link: bomb })),
    ];
    const budget = createReadingBudget(undefined, fileLimits);
    const { entries, problems } = await read(writeShelfFile(plans), budget);
    expect(budget.bytes).toBe(0);
    expect(entries[0]?.name).toBe('first');
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'link',
        place: 21,
        problem: expect.objectContaining({ code: 'too-long' }),
      }),
    );
  });

  it('of many plans of one name is taken, each under a number', async () => {
    const plans = Array.from({ length: 300 }, (_, i) => planOf('a', 'same', i));
    const { entries, problems } = await read(writeShelfFile(plans));
    expect(problems).toEqual([]);
    expect(importPlans(entries)).toMatchObject({ added: 300, renamed: 299 });
  });

  it.each([
    ['a list', '[]', { path: '', code: 'wrong-type', limit: 'object' }],
    ['of no version', '{"plans":[]}', { path: 'version', code: 'wrong-version', limit: 1 }],
    ['of a later version', '{"version":2}', { path: 'version', code: 'wrong-version', limit: 1 }],
    ['without plans', '{"version":1}', { path: 'plans', code: 'required' }],
    ['with one', '{"version":1,"plans":{}}', { path: 'plans', code: 'wrong-type', limit: 'list' }],
  ])('that is %s is refused', async (_, text, problem) => {
    expect(await read(text)).toEqual({
      entries: [],
      problems: [{ kind: 'file', problem }],
    });
  });

  it('names every plan that cannot be read and keeps the others', async () => {
    const text = JSON.stringify({
      version: 1,
      plans: [
        { name: 'no link' },
        planOf('x', 'good'),
        7,
        { name: 'empty', link: '#/size' },
        { name: 'half', link: '#/size?qps=5&complexity=simple&nobody=1' },
      ],
    });
    const { entries, problems } = await read(text);
    expect(entries.map(({ name }) => name)).toEqual(['good', 'half']);
    expect(
      problems.map((one) => [one.kind, 'place' in one && one.place, one.problem.code]),
    ).toEqual([
      ['plan', 1, 'required'],
      ['plan', 3, 'required'],
      ['link', 4, 'no-workload'],
      ['link', 5, 'unknown-parameter'],
    ]);
  });
});

describe('an import', () => {
  it('can go again as a whole, but for what was changed since', () => {
    keepPlan(planOf('a', 'orders'));
    const { plans } = importPlans([planOf('', 'b', 6), planOf('', 'c', 7), planOf('', 'd', 8)]);
    expect(new Set(readShelf().map(({ importedAt }) => importedAt)).size).toBe(2);
    renamePlan(plans[1]?.id ?? '', 'mine');
    expect(removePlans(plans).map(({ name }) => name)).toEqual(['b', 'd']);
    const left = readShelf().map(({ name, importedAt }) => [name, importedAt]);
    expect(left.toSorted()).toEqual([
      ['mine', undefined],
      ['orders', undefined],
    ]);
  });

  it('adds to what is here, numbers a name that is taken, and takes the same only once', () => {
    keepPlan(planOf('a', 'orders'));
    const given = [planOf('', 'orders'), planOf('', 'orders', 6), planOf('', 'clicks')];
    expect(importPlans(given)).toMatchObject({ added: 2, same: 1, renamed: 1, left: 0 });
    const names = () =>
      readShelf()
        .map(({ name, link }) => `${name}: ${link}`)
        .toSorted();
    const after = names();
    expect(after).toEqual([
      'clicks: #/size?qps=5&complexity=simple',
      'orders (2): #/size?qps=6&complexity=simple',
      'orders: #/size?qps=5&complexity=simple',
    ]);
    expect(importPlans(given)).toMatchObject({ added: 0, same: 3, renamed: 0, left: 0 });
    expect(names()).toEqual(after);
  });

  it('counts what does not fit', () => {
    fakeStorage(300);
    const given = [1, 2, 3, 4].map((qps) => planOf('', `p${qps}`, qps));
    const { added, left } = importPlans(given);
    expect(added).toBe(readShelf().length);
    expect([added > 0, added + left]).toEqual([true, 4]);
  });

  it('tells of many plans once', () => {
    const listen = vi.fn();
    const stop = watchShelf(listen);
    expect(importPlans([1, 2, 3].map((qps) => planOf('', `p${qps}`, qps))).added).toBe(3);
    stop();
    expect(listen).toHaveBeenCalledTimes(1);
  });

  it('knows a plan again whose name was too long for its number', () => {
    const name = 'n'.repeat(nameCharacters);
    const entries = [planOf('', name, 1), planOf('', name, 2)];
    expect(importPlans(entries)).toMatchObject({ added: 2, renamed: 1 });
    expect(new Set(readShelf().map((plan) => plan.name)).size).toBe(2);
    expect(importPlans(entries)).toMatchObject({ added: 0, same: 2 });
  });
});

describe('a file that is given', () => {
  it('is the plan that the page or a person wrote', async () => {
    const plan = planWith(7, { title: '订单' });
    expect(await readGiven(fileOf(writePlanFile(plan)))).toEqual({ kind: 'plan', plan });
    expect(await readGiven(fileOf(`\ufeff${writePlanFile(plan)}`))).toEqual({ kind: 'plan', plan });
  });

  it('may hold saved plans', async () => {
    const given = await readGiven(fileOf({ version: 1, plans: [planOf('', 'a')] }));
    expect(given).toMatchObject({ kind: 'plans', entries: [{ name: 'a' }] });
  });

  it.each([
    ['{', 'notJson'],
    ['[1]', 'notObject'],
    [{ version: 1, plan: {}, checklist: {} }, 'isChecklist'],
  ])('that is something else is refused: %j', async (content, reason) => {
    const given = await readGiven(fileOf(content));
    expect(given).toMatchObject({ kind: 'refused', refusal: { fileName: 'given.json', reason } });
  });

  it('with a bad plan is refused with every problem', async () => {
    const bad = { titel: 'x', workloads: [{ qps: -5, complexity: 'simple' }, { cores: 4 }] };
    const given = await readGiven(fileOf(bad));
    if (given.kind !== 'refused') throw new Error('it was taken');
    expect(given.refusal.problems.map(({ problem }) => problem)).toEqual([
      { path: 'workloads.0.qps', code: 'below-minimum', limit: 0 },
      { path: 'workloads.1.memoryGb', code: 'required' },
      { path: 'titel', code: 'unknown-field' },
    ]);
  });

  it('that is too large is not even read', async () => {
    const text = vi.fn();
    const file = Object.assign(fileOf('{}'), { text });
    Object.defineProperty(file, 'size', { value: maximumMb * 1e6 + 1 });
    expect(await readGiven(file)).toMatchObject({ refusal: { reason: 'tooLarge' } });
    expect(text).not.toHaveBeenCalled();
  });

  it('that the browser cannot read is refused', async () => {
    const file = Object.assign(fileOf('{}'), { text: () => Promise.reject(new Error('gone')) });
    expect(await readGiven(file)).toMatchObject({ refusal: { reason: 'unreadable' } });
  });
});
