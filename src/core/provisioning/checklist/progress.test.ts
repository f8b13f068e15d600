import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathIds, type StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import { steps, stepsOf } from '@/core/platforms/blinkDedicated/provisioning/steps/steps';
import type { PlanValues } from '@/core/platforms/step';
import { type Checklist, emptyChecklist } from './checklistState';
import { progressOf, withStep } from './progress';
import { changedSince, stepStamp } from './stamp';
import { checklistArbitrary } from './testing/checklistArbitrary';
import { planValuesArbitrary } from './testing/planValuesArbitrary';

const path = fc.constantFrom(...pathIds);

const allDone = (start: Checklist, values: PlanValues) =>
  stepsOf(start.path).reduce(
    (list, { id }) => withStep(list, id, { status: 'done' }, values),
    start,
  );

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

describe('progress', () => {
  it('counts up by one with every step done', () => {
    fc.assert(
      fc.property(path, planValuesArbitrary, (chosen, values) => {
        let list = emptyChecklist(chosen);
        for (const [i, { id }] of stepsOf(chosen).entries()) {
          list = withStep(list, id, { status: 'done' }, values);
          const { counts } = progressOf(list, values);
          expect([counts.done, counts.finished, counts.stale]).toEqual([i + 1, i + 1, 0]);
        }
        const { counts, next } = progressOf(list, values);
        expect([counts.total, counts.open]).toEqual([stepsOf(chosen).length, 0]);
        expect(next).toBeUndefined();
      }),
    );
  });

  it('makes stale exactly the done steps that use a value that changed', () => {
    fc.assert(
      fc.property(path, planValuesArbitrary, planValuesArbitrary, (chosen, before, after) => {
        const list = allDone(emptyChecklist(chosen), before);
        for (const { step, changed } of progressOf(list, after).steps) {
          expect(changed).toEqual(step.uses.filter((name) => !isEqual(before[name], after[name])));
        }
      }),
    );
  });

  it('adds up: phases to the whole, statuses to the total', () => {
    fc.assert(
      fc.property(checklistArbitrary, planValuesArbitrary, (list, values) => {
        const { counts, phases, steps: shown } = progressOf(list, values);
        const keys = ['total', 'finished', 'done', 'stale', 'occasional'] as const;
        for (const key of keys) {
          expect(phases.reduce((sum, phase) => sum + phase.counts[key], 0)).toBe(counts[key]);
        }
        const { done, skipped, blocked, open, stale } = counts;
        expect(counts.total).toBe(done + skipped + blocked + open + stale);
        expect(counts.finished).toBe(done + skipped);
        expect(counts.total + counts.occasional).toBe(shown.length);
      }),
    );
  });

  it('never says that a step waits for one that is skipped, or done and not stale', () => {
    fc.assert(
      fc.property(checklistArbitrary, planValuesArbitrary, (list, values) => {
        const { steps: shown } = progressOf(list, values);
        const stale = new Set(
          shown.flatMap(({ step, changed }) => (changed.length ? step.id : [])),
        );
        for (const { waitsFor, unmet } of shown) {
          for (const id of waitsFor) {
            const status = list.steps[id]?.status ?? 'open';
            expect(stale.has(id) || status === 'open' || status === 'blocked').toBe(true);
          }
          expect(unmet.every((id) => waitsFor.includes(id))).toBe(true);
        }
      }),
    );
  });
});

const values: PlanValues = {
  region: 'cn-hangzhou',
  slave: '8c32g',
  slaveCount: 11,
  master: '4c16g',
  masterCount: 3,
  nodeCount: 14,
  capacityCu: 66,
  requiredCu: 58,
  givenCu: 58,
  billing: 'subscription',
  priceList: 'cn-2020-10',
  price: { amount: 18500, currency: 'CNY', per: 'month' },
  projects: [{ project: 'core', requiredCu: 58, givenCu: 58 }],
  vpc: 'vpc-1',
  vswitch: '',
  bucket: '',
};

describe('the next step', () => {
  const nextAfter = (...done: readonly StepId[]) =>
    progressOf(
      done.reduce<Checklist>(
        (list, id) => withStep(list, id, { status: 'done' }, values),
        emptyChecklist('existing-cluster'),
      ),
      values,
    ).next;

  it('is the first open one that waits for nothing', () => {
    expect(nextAfter()).toBe('check-availability');
    expect(nextAfter('check-availability', 'take-stock')).toBe('keep-network-parts');
  });

  it('is never an occasional one', () => {
    expect(
      nextAfter(
        'check-availability',
        'take-stock',
        'keep-network-parts',
        'place-stores',
        'check-role',
      ),
    ).toBe('create-projects');
  });

  it('passes over a blocked one and what waits for it', () => {
    const list = withStep(emptyChecklist(), 'check-availability', { status: 'blocked' }, values);
    expect(progressOf(list, values).next).toBe('choose-vpc');
  });

  it('is a stale one before any open one', () => {
    const list = withStep(emptyChecklist(), 'size-vswitch', { status: 'done' }, values);
    expect(progressOf(list, { ...values, nodeCount: 15 }).next).toBe('size-vswitch');
    expect(progressOf(list, { ...values, price: null }).next).toBe('check-availability');
  });
});

it('a stale step is not finished, and what comes after it waits', () => {
  const order = withStep(emptyChecklist(), 'check-availability', { status: 'done' }, values);
  const list = withStep(order, 'fill-order', { status: 'done' }, values);
  const waiting = (now: PlanValues) =>
    progressOf(list, now).steps.find(({ step }) => step.id === 'pay-order')?.waitsFor;
  expect([progressOf(list, values).counts.finished, waiting(values)]).toEqual([2, []]);
  const later = { ...values, slaveCount: 12 };
  expect(progressOf(list, later).counts).toMatchObject({ finished: 1, done: 1, stale: 1 });
  expect(waiting(later)).toEqual(['fill-order']);
});

it('a step that was ticked too early names what is missing, until that is done', () => {
  const list = withStep(emptyChecklist(), 'pay-order', { status: 'done' }, values);
  const unmet = (now: Checklist) =>
    progressOf(now, values).steps.find(({ step }) => step.id === 'pay-order')?.unmet;
  expect(unmet(list)).toEqual(['fill-order']);
  expect(unmet(withStep(list, 'fill-order', { status: 'blocked' }, values))).toEqual([
    'fill-order',
  ]);
  expect(unmet(withStep(list, 'fill-order', { status: 'skipped' }, values))).toEqual([]);
  expect(unmet(emptyChecklist())).toEqual([]);
});

describe('a step said anew', () => {
  it('keeps its notes, forgets empty ones and leaves nothing behind', () => {
    let list = withStep(emptyChecklist(), 'fill-order', { owner: 'x', remark: 'y' }, values);
    list = withStep(list, 'fill-order', { status: 'done', remark: '' }, values);
    expect(list.steps['fill-order']).toMatchObject({ status: 'done', owner: 'x' });
    expect(list.steps['fill-order']).not.toHaveProperty('remark');
    list = withStep(list, 'fill-order', { status: 'open', owner: '' }, values);
    expect(list).toEqual(emptyChecklist());
  });

  it('keeps its stamp while only a remark changes, and takes a new one when done again', () => {
    const later = { ...values, slaveCount: 12 };
    let list = withStep(emptyChecklist(), 'fill-order', { status: 'done' }, values);
    list = withStep(list, 'fill-order', { remark: 'called back' }, later);
    expect(progressOf(list, later).counts.stale).toBe(1);
    list = withStep(list, 'fill-order', { status: 'done' }, later);
    expect(progressOf(list, later).counts.stale).toBe(0);
  });
});

describe('a stamp', () => {
  it('is a line for each value', () => {
    expect(stepStamp({ uses: ['slave', 'slaveCount', 'price'] }, values)).toBe(
      'slave="8c32g"\nslaveCount=11\nprice=[18500,"CNY","month"]',
    );
  });

  it('stays short with ten thousand projects, and still notices one', () => {
    const many = {
      ...values,
      projects: Array.from({ length: 10_000 }, (_, i) => ({
        project: `${i}`,
        requiredCu: i,
        givenCu: i,
      })),
    };
    const stamp = stepStamp({ uses: ['projects'] }, many);
    expect(stamp.length).toBeLessThan(60);
    const other = {
      ...many,
      projects: many.projects.with(77, { project: '77', requiredCu: 77, givenCu: 78 }),
    };
    expect(changedSince(stamp, { uses: ['projects'] }, other)).toEqual(['projects']);
  });

  it('says nothing of a value that its step shows only since then', () => {
    const stamp = stepStamp({ uses: ['slave'] }, values);
    expect(changedSince(stamp, { uses: ['slave', 'bucket'] }, values)).toEqual([]);
    expect(changedSince('', { uses: ['slave'] }, values)).toEqual([]);
  });

  it('fits the bounds of every step', () => {
    fc.assert(
      fc.property(planValuesArbitrary, fc.constantFrom(...steps), (any, step) => {
        expect(stepStamp(step, any).length).toBeLessThan(1000);
      }),
    );
  });
});
