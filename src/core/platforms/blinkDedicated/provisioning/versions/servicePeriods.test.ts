import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, yearAfter } from './days';
import { servicePeriods } from './servicePeriods';
import { cluster } from './testing/cluster';
import { versionProblems } from './versionProblems';

const installedOn = (day: string) => {
  const state = cluster(['3.6.0*']);
  return { ...state, installed: state.installed.map((one) => ({ ...one, installedOn: day })) };
};

describe('the service period', () => {
  it.each([
    ['2019-12-01', 'in-service', 366],
    ['2020-08-31', 'in-service', 92],
    ['2020-09-01', 'in-service', 91],
    ['2020-09-02', 'ending-soon', 90],
    ['2020-12-01', 'ending-soon', 0],
    ['2020-12-02', 'ended', -1],
  ])('of a version installed on 2019-12-01 is, on %s, %s', (today, standing, daysLeft) => {
    expect(servicePeriods(installedOn('2019-12-01'), today)).toEqual([
      {
        version: '3.6.0',
        start: '2019-12-01',
        end: '2020-12-01',
        standing,
        daysLeft,
        derived: true,
      },
    ]);
  });

  it('is unknown without a day', () => {
    expect(servicePeriods(cluster(['3.6.0*']), '2020-01-01')).toEqual([
      { version: '3.6.0', standing: 'unknown', derived: false },
    ]);
  });

  it('ends on the stated day, whatever the default, oldest version first', () => {
    const state = cluster(['3.10.0*', '3.9.0']);
    const installed = state.installed.map((one) => ({ ...one, endOfService: '2021-05-05' }));
    const periods = servicePeriods({ ...state, installed }, '2021-01-01');
    expect(periods.map(({ version }) => version)).toEqual(['3.9.0', '3.10.0']);
    expect(periods[0]).toMatchObject({ end: '2021-05-05', derived: false, daysLeft: 124 });
  });
});

describe('days', () => {
  it('agree with the clock for every date', () => {
    const dates = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9998-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(dayNumber(iso)).toBe(Date.parse(iso) / 86_400_000);
      }),
    );
  });

  it.each(['2021-02-29', '2020-13-01', '2020-00-10', '2020-04-31', '1900-02-29', '2020-1-1', ''])(
    'know no %s',
    (iso) => {
      expect(dayNumber(iso)).toBeUndefined();
      expect(yearAfter(iso)).toBeUndefined();
    },
  );

  it('end a leap day’s year on the 28th', () => {
    expect(yearAfter('2020-02-29')).toBe('2021-02-28');
  });
});

it('each problem of a state is named', () => {
  const state = cluster(['1*', 'blink-1*', ' '], ['a@1', 'a@1', 'b@7']);
  const installed = state.installed.map((one) => ({ ...one, installedOn: '2020-02-30' }));
  expect(versionProblems({ ...state, installed }).map(({ code }) => code)).toEqual([
    'several-current',
    'no-such-day',
    'version-twice',
    'no-such-day',
    'version-unnamed',
    'no-such-day',
    'job-twice',
    'job-version-missing',
  ]);
  expect(versionProblems(cluster(['1']))).toEqual([{ code: 'no-current' }]);
  expect(versionProblems(cluster([]))).toEqual([]);
});
