/*
 * What events multiply the load by, in formulas. The times of events are rows on the sheet of the months: from and to in minutes
 * since the start, and the factor; a row that stands for none has a factor of 1 at a time that never comes.
 */

/** Later than any minute or hour. */
export const noTime = 1e9;

/** What the events that last at a minute multiply the load by together. */
export function factorAt(minute: string): string {
  return `SUMPRODUCT(PRODUCT(1+(TimeFroms<=${minute})*(${minute}<TimeTos)*(TimeFactors-1)))`;
}

/** The largest such factor from a minute on, for so many minutes: it changes only where an event begins or ends. */
function mostFactorFormula(from: string, minutes: number): string {
  const at = (list: string, factors: string) =>
    `SUMPRODUCT(MAX((${list}>${from})*(${list}<${from}+${minutes})*${factors}))`;
  return `MAX(${factorAt(from)},${at('TimeFroms', 'TimeFactorsThen')},${at('TimeTos', 'TimeFactorsAfter')})`;
}

/** The largest factor of events on a day. */
export function dayFactorFormula(date: string): string {
  return mostFactorFormula(`(${date}-RoadStart)*1440`, 1_440);
}

/** The largest factor of events within an hour, which is counted from the start. */
export function hourFactorFormula(hour: string): string {
  return mostFactorFormula(`${hour}*60`, 60);
}
