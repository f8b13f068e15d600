import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provisioning } from '@/core/platforms/blinkDedicated/provisioning/provisioning';
import { pathIds, type StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import type { PlanValues } from '@/core/platforms/step';
import { type Checklist, emptyChecklist } from './checklistState';
import { progressOf, withStep } from './progress';
import { stepsOf } from './steps';
import { checklistArbitrary } from './testing/checklistArbitrary';
import { planValues as values } from './testing/planValues';
import { planValuesArbitrary } from './testing/planValuesArbitrary';

const path = fc.constantFrom(...pathIds);

const allDone = (start: Checklist, values: PlanValues) =>
  stepsOf(provisioning, start.path).reduce(
    (list, { id }) => withStep(provisioning, list, id, { status: 'done' }, values),
    start,
  );

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

describe('progress', () => {
  it('counts up by one with every step done', () => {
    fc.assert(
      fc.property(path, planValuesArbitrary, (chosen, values) => {
        let list = emptyChecklist(chosen);
        for (const [i, { id }] of stepsOf(provisioning, chosen).entries()) {
          list = withStep(provisioning, list, id, { status: 'done' }, values);
          const { counts } = progressOf(provisioning, list, values);
          expect([counts.done, counts.finished, counts.stale]).toEqual([i + 1, i + 1, 0]);
        }
        const { counts, next } = progressOf(provisioning, list, values);
        expect([counts.total, counts.open]).toEqual([stepsOf(provisioning, chosen).length, 0]);
        expect(next).toBeUndefined();
      }),
    );
  });

  it('makes stale exactly the done steps that use a value that changed', () => {
    fc.assert(
      fc.property(path, planValuesArbitrary, planValuesArbitrary, (chosen, before, after) => {
        const list = allDone(emptyChecklist(chosen), before);
        for (const { step, changed } of progressOf(provisioning, list, after).steps) {
          expect(changed).toEqual(step.uses.filter((name) => !isEqual(before[name], after[name])));
        }
      }),
    );
  });

  it('adds up: phases to the whole, statuses to the total', () => {
    fc.assert(
      fc.property(checklistArbitrary, planValuesArbitrary, (list, values) => {
        const { counts, phases, steps: shown } = progressOf(provisioning, list, values);
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
        const { steps: shown } = progressOf(provisioning, list, values);
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

describe('the next step', () => {
  const nextAfter = (...done: readonly StepId[]) =>
    progressOf(
      provisioning,
      done.reduce<Checklist>(
        (list, id) => withStep(provisioning, list, id, { status: 'done' }, values),
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
    const list = withStep(
      provisioning,
      emptyChecklist(),
      'check-availability',
      { status: 'blocked' },
      values,
    );
    expect(progressOf(provisioning, list, values).next).toBe('choose-vpc');
  });

  it('is a stale one before any open one', () => {
    const list = withStep(
      provisioning,
      emptyChecklist(),
      'size-vswitch',
      { status: 'done' },
      values,
    );
    expect(progressOf(provisioning, list, { ...values, nodeCount: 15 }).next).toBe('size-vswitch');
    expect(progressOf(provisioning, list, { ...values, price: null }).next).toBe(
      'check-availability',
    );
  });
});

it('a stale step is not finished, and what comes after it waits', () => {
  const order = withStep(
    provisioning,
    emptyChecklist(),
    'check-availability',
    { status: 'done' },
    values,
  );
  const list = withStep(provisioning, order, 'fill-order', { status: 'done' }, values);
  const waiting = (now: PlanValues) =>
    progressOf(provisioning, list, now).steps.find(({ step }) => step.id === 'pay-order')?.waitsFor;
  expect([progressOf(provisioning, list, values).counts.finished, waiting(values)]).toEqual([
    2,
    [],
  ]);
  const later = { ...values, slaveCount: 12 };
  expect(progressOf(provisioning, list, later).counts).toMatchObject({
    finished: 1,
    done: 1,
    stale: 1,
  });
  expect(waiting(later)).toEqual(['fill-order']);
});

it('a step that was ticked too early names what is missing, until that is done', () => {
  const list = withStep(provisioning, emptyChecklist(), 'pay-order', { status: 'done' }, values);
  const unmet = (now: Checklist) =>
    progressOf(provisioning, now, values).steps.find(({ step }) => step.id === 'pay-order')?.unmet;
  expect(unmet(list)).toEqual(['fill-order']);
  expect(unmet(withStep(provisioning, list, 'fill-order', { status: 'blocked' }, values))).toEqual([
    'fill-order',
  ]);
  expect(unmet(withStep(provisioning, list, 'fill-order', { status: 'skipped' }, values))).toEqual(
    [],
  );
  expect(unmet(emptyChecklist())).toEqual([]);
});

describe('a step said anew', () => {
  it('keeps its notes, forgets empty ones and leaves nothing behind', () => {
    let list = withStep(
      provisioning,
      emptyChecklist(),
      'fill-order',
      { owner: 'x', remark: 'y' },
      values,
    );
    list = withStep(provisioning, list, 'fill-order', { status: 'done', remark: '' }, values);
    expect(list.steps['fill-order']).toMatchObject({ status: 'done', owner: 'x' });
    expect(list.steps['fill-order']).not.toHaveProperty('remark');
    list = withStep(provisioning, list, 'fill-order', { status: 'open', owner: '' }, values);
    expect(list).toEqual(emptyChecklist());
  });

  it('keeps its stamp while only a remark changes, and takes a new one when done again', () => {
    const later = { ...values, slaveCount: 12 };
    let list = withStep(provisioning, emptyChecklist(), 'fill-order', { status: 'done' }, values);
    list = withStep(provisioning, list, 'fill-order', { remark: 'called back' }, later);
    expect(progressOf(provisioning, list, later).counts.stale).toBe(1);
    list = withStep(provisioning, list, 'fill-order', { status: 'done' }, later);
    expect(progressOf(provisioning, list, later).counts.stale).toBe(0);
  });
});
