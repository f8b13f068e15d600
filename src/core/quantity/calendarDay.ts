/*
 * Days of the Gregorian calendar as YYYY-MM-DD, from 0001-01-01 to 9999-12-31. Time zones and clocks have no part in it.
 */

/** Whether a text is a day of the calendar. */
export function isCalendarDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = numbersOf(text);
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** So many whole days after a day of the calendar; undefined beyond the year 9999. */
export function dayAfter(start: string, days: number): string | undefined {
  const [, year = 0, month = 0, day = 0] = numbersOf(start);
  const end = dayNumber(year, month, day) + days;
  if (end > lastDay) return undefined;
  let at = Math.max(1, Math.floor(end / 365.2425));
  while (dayNumber(at + 1, 1, 1) <= end) at += 1;
  while (dayNumber(at, 1, 1) > end) at -= 1;
  const firsts = Array.from({ length: 12 }, (_, i) => dayNumber(at, i + 1, 1));
  const index = firsts.findLastIndex((first) => first <= end);
  const parts = [at, index + 1, end - (firsts[index] ?? end) + 1];
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

function numbersOf(text: string): readonly number[] {
  return (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from the first of March of the year 0, since a leap day is then the last of its year. */
function dayNumber(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const months = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * years + leapDays + months + day - 1;
}

const lastDay = dayNumber(9999, 12, 31);
