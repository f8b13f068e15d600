import { countOmittedAtDefault, day, figureOmittedAtDefault } from './fieldKinds';

/** The settings about later that are one value each: rows of the settings of a plan (`fields.ts`). */
export const timeSettings = {
  taxPercent: figureOmittedAtDefault({
    link: 'tax',
    section: 'time',
    min: 0,
    max: 100,
    default: 0,
    unit: 'percent',
    cell: 'TaxPercent',
    meaning:
      'Tax on sums of money over time, in percent of them after the discount. Prices are without it.',
  }),
  startDate: day({
    link: 'start',
    section: 'time',
    meaning: 'The day on which the load is that of the workloads. Left out: the day of reading.',
  }),
  horizonMonths: countOmittedAtDefault({
    link: 'horizon',
    section: 'time',
    min: 1,
    max: 60,
    default: 12,
    unit: 'months',
    cell: 'HorizonMonths',
    meaning: 'How many months are looked at from the start on.',
  }),
  leadTimeDays: countOmittedAtDefault({
    link: 'lead',
    section: 'time',
    min: 0,
    max: 365,
    default: 0,
    unit: 'days',
    cell: 'LeadTimeDays',
    meaning: 'How many days before it is needed something is ordered.',
  }),
} as const;
