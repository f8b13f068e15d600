import { dayNumberOf } from '@/core/quantity/calendarDay';

/** A day as spreadsheets count it: 1 is 1900-01-01, and 1900 is taken for a leap year. Holds from 1900-03-01 on. */
export function excelDay(date: string): number {
  return dayNumberOf(date) - dayNumberOf('1899-12-30');
}
