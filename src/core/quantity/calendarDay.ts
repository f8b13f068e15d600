/*
 * Days of the Gregorian calendar as YYYY-MM-DD, from 0001-01-01 to 9999-12-31. Time zones and clocks have no part in it.
 */

/** Whether a text is a day of the calendar. */
export function isCalendarDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = numbersOf(text);
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysOfMonth(year, month);
}

/** So many whole days after a day of the calendar; undefined beyond the year 9999. */
export function dayAfter(start: string, days: number): string | undefined {
  const end = dayNumberOf(start) + days;
  return end > lastDay ? undefined : dayOfNumber(end);
}

/** How many days a day of the calendar lies after one that is always the same. Differences of two are days between them. */
export function dayNumberOf(text: string): number {
  const [, year = 0, month = 0, day = 0] = numbersOf(text);
  return dayNumber(year, month, day);
}

/**
 * The day so many months after another: the same day of its month, or that month's last one where it is shorter.
 * Undefined beyond the year 9999.
 */
export function addMonths(start: string, months: number): string | undefined {
  const [, year = 0, month = 0, day = 0] = numbersOf(start);
  const index = year * 12 + month - 1 + months;
  const [atYear, atMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (atYear > 9999) return undefined;
  return written(atYear, atMonth, Math.min(day, daysOfMonth(atYear, atMonth)));
}

function dayOfNumber(end: number): string {
  let at = Math.max(1, Math.floor(end / 365.2425));
  while (dayNumber(at + 1, 1, 1) <= end) at += 1;
  while (dayNumber(at, 1, 1) > end) at -= 1;
  const firsts = Array.from({ length: 12 }, (_, i) => dayNumber(at, i + 1, 1));
  const index = firsts.findLastIndex((first) => first <= end);
  return written(at, index + 1, end - (firsts[index] ?? end) + 1);
}

function written(...parts: readonly [year: number, month: number, day: number]): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

function numbersOf(text: string): readonly number[] {
  return (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
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
