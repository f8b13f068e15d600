/** An ISO 4217 code. */
export type Currency = string;

/** How long a price pays for. */
export type Period = 'month' | 'hour';

/** A price as it is published to people: `amount` in the currency's main unit, for one period. */
export type Price = {
  readonly amount: number;
  readonly currency: Currency;
  readonly per: Period;
};

/** Main units of a whole number of minor units (fen, cents), as the nearest double. */
export function majorAmount(minor: number): number {
  return minor / 100;
}

/** Minor units of a published amount with at most two decimals. */
export function minorUnits(amount: number): number {
  const minor = Math.round(amount * 100);
  if (minor / 100 !== amount) throw new RangeError(`more than two decimals: ${amount}`);
  return minor;
}
