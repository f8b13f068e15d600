import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Problem } from '@/core/plan/problem';
import { createFormProblems, keepProblems } from './formProblems';

const problemAt = (path: string, value = 'x'): Problem => ({
  path,
  code: 'wrong-type',
  limit: value,
});

describe('the problems of the form', () => {
  it('are found by their field; a problem stands before a row that waits', () => {
    const store = createFormProblems();
    const [problem, waiting] = [problemAt('workloads.0.qps'), problemAt('workloads.0.qps', '')];
    const other = problemAt('workloads.1.qps', '');
    keepProblems(store, [problem], [waiting, other]);
    const { byPath, problems } = store.getState();
    expect(problems).toEqual([problem]);
    expect(byPath.get('workloads.0.qps')).toBe(problem);
    expect(byPath.get('workloads.1.qps')).toBe(other);
    expect(byPath.get('workloads.2.qps')).toBeUndefined();
  });

  it('tell nobody when they are what they were', () => {
    const store = createFormProblems();
    const heard = vi.fn();
    keepProblems(store, [problemAt('a')], [problemAt('b')]);
    store.subscribe(heard);
    keepProblems(store, [problemAt('a')], [problemAt('b')]);
    expect(heard).not.toHaveBeenCalled();
    keepProblems(store, [problemAt('a')], []);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('stay the same objects when others come beside them, so that their fields are left alone', () => {
    const store = createFormProblems();
    keepProblems(store, [problemAt('a')], [problemAt('b')]);
    const before = store.getState().byPath;
    keepProblems(store, [problemAt('c'), problemAt('a')], [problemAt('b')]);
    const { byPath } = store.getState();
    expect(byPath.get('a')).toBe(before.get('a'));
    expect(byPath.get('b')).toBe(before.get('b'));
    keepProblems(store, [problemAt('a', 'y')], []);
    expect(store.getState().byPath.get('a')).toEqual(problemAt('a', 'y'));
  });

  it('are always what was found last, whatever was there before', () => {
    const found = fc.array(
      fc.record({ path: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.constantFrom('', '1x') }),
      { maxLength: 5 },
    );
    const law = fc.property(fc.array(fc.tuple(found, found), { minLength: 1 }), (rounds) => {
      const store = createFormProblems();
      for (const [problems, waiting] of rounds) {
        const [some, others] = [problems, waiting].map((all) =>
          all.map(({ path, value }) => problemAt(path, value)),
        );
        keepProblems(store, some ?? [], others ?? []);
        const state = store.getState();
        expect(state.problems).toEqual(some);
        expect(state.waiting).toEqual(others);
        // The slow way: the last problem about a field, else the last row that waits there.
        for (const path of ['a', 'b', 'c', 'd']) {
          const of = (all: readonly Problem[] = []) => all.findLast((one) => one.path === path);
          expect(state.byPath.get(path)).toEqual(of(some) ?? of(others));
        }
      }
    });
    fc.assert(law);
  });

  it('are empty at first', () => {
    const store = createFormProblems();
    const heard = vi.fn();
    store.subscribe(heard);
    keepProblems(store, [], []);
    expect(heard).not.toHaveBeenCalled();
    expect(store.getState().byPath.size).toBe(0);
  });
});
