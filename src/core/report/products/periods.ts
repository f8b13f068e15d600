import { majorAmount, minorOf, type Period, type Price } from '@/core/quantity/money';

/** How often a period stands in a month of 30 days, so that prices of different periods can be compared. */
const inAMonth: Readonly<Record<Period, number>> = { month: 1, day: 30, hour: 720 };

/** A price for a month of 30 days, running all the time; null without a price. */
export function inMonth(price: Price | null): Price | null {
  return price && times(price, inAMonth[price.per]);
}

/** A price for twelve months; its period still reads `month`, since it is twelve of them. */
export function inYear(price: Price | null): Price | null {
  return price && times(price, inAMonth[price.per] * 12);
}

function times(price: Price, count: number): Price {
  const { currency } = price;
  const { list } = price;
  const scaled = (amount: number) => majorAmount(minorOf({ ...price, amount }) * count, currency);
  return {
    amount: scaled(price.amount),
    currency,
    per: 'month',
    ...(list === undefined ? {} : { list: scaled(list) }),
  };
}
