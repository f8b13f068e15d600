import { describe, expect, it } from 'vitest';
import { findPlatform } from '@/core/platforms/registry';
import { needing } from '@/core/sizing/testing/planOf';
import { fullDaysOf, saysLater } from './fullDays';

const growing = (more: object = {}) =>
  needing(100, { growth: { percentPerMonth: 8 }, startDate: '2027-01-01', ...more });

/** Of so many machines of 21 CU. */
const daysOf = (plan: ReturnType<typeof needing>, slaveCount: number) =>
  fullDaysOf(findPlatform(plan.platform), plan, '2026-11-22', { slave: '24c96g', slaveCount });

describe('when a cluster is full', () => {
  it('is the first day on which the need passes its capacity', () => {
    // 100 × 1.08^5 = 146.93 on 2027-06-01; a thirtieth of a month later 147.31, so 148 CU; seven have 147.
    expect(daysOf(growing(), 7)).toEqual({
      months: 12,
      usual: { date: '2027-06-02', needCu: 148 },
      event: null,
    });
  });

  it('is no day where it carries the whole horizon', () => {
    // 100 × 1.08^12 = 251.8; twelve have 252 CU.
    expect(daysOf(growing(), 12)).toMatchObject({ usual: null, event: null });
  });

  it('may be in an event before that', () => {
    const events = [{ start: '2027-03-08T00:00', hours: 24, factor: 2 }];
    const { event, usual } = daysOf(growing({ events }), 7);
    expect(event?.date).toBe('2027-03-08');
    expect(event?.needCu).toBeGreaterThan(200);
    expect(usual?.date).toBe('2027-06-02');
  });

  it('is not told of an event once it is full without one', () => {
    const events = [{ start: '2027-07-08T00:00', hours: 24, factor: 2 }];
    expect(daysOf(growing({ events }), 7)).toMatchObject({
      usual: { date: '2027-06-02' },
      event: null,
    });
  });

  it('never comes sooner with more capacity', () => {
    const plan = growing({ horizonMonths: 24 });
    const dates = [5, 6, 7, 8, 10, 20, 34].map(
      (count) => daysOf(plan, count).usual?.date ?? '9999',
    );
    expect(dates).toEqual([...dates].sort());
  });

  it('is asked only of plans that say something of later', () => {
    expect(saysLater(growing())).toBe(true);
    expect(saysLater(needing(100))).toBe(false);
  });
});
