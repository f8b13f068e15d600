/** Days since 1970-01-01 of an ISO day, undefined when there is no such day. */
export function dayNumber(iso: string): number | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (y === undefined || m === undefined || d === undefined) return undefined;
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  // The year is counted from 1 March, so that the leap day is its last day.
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + dayOfYear - 719468;
}

/** The same day one year later; 29 February becomes the 28th. Undefined when there is no such day. */
export function yearAfter(iso: string): string | undefined {
  if (dayNumber(iso) === undefined) return undefined;
  const year = Number(iso.slice(0, 4)) + 1;
  if (year > 9999) return undefined;
  const rest = iso.slice(4) === '-02-29' ? '-02-28' : iso.slice(4);
  return `${String(year).padStart(4, '0')}${rest}`;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
