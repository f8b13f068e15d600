import * as fc from 'fast-check';
import { chargesOf } from '@/core/platforms/ownPrices/chargesOf';
import { parsePrices } from '@/core/platforms/ownPrices/parsePrices';
import type { PriceFile } from '@/core/platforms/ownPrices/priceFile';
import type { Platform } from '@/core/platforms/platform';
import { billingTermsOf, platformRooms } from '@/core/platforms/registry';
import { minorDigits } from '@/core/quantity/money';

const day = fc
  .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-17`);

const name = fc.constantFrom(undefined, 'ours', ' of the contract ', { 'zh-CN': '合同价' });

function pricesOn(rules: Platform, currency: string) {
  const digits = minorDigits(currency);
  const amount = fc
    .integer({ min: 1, max: 5_000_000 })
    .map((minor) => Number((minor / 10 ** digits).toFixed(digits)));
  const amounts = (shapes: readonly { readonly shape: string }[], isPriced: boolean) =>
    fc.record(Object.fromEntries(shapes.map(({ shape }) => [shape, amount])), {
      requiredKeys: isPriced
        ? shapes.map(({ shape }) => shape)
        : shapes.slice(0, 1).map(({ shape }) => shape),
    });
  /** Some of the charges that come beside each unit; undefined for none. */
  const chargesArbitrary = (codes: readonly string[]) =>
    fc
      .record(Object.fromEntries(codes.map((code) => [code, amount])), { requiredKeys: [] })
      .map((charges) => (Object.keys(charges).length > 0 ? charges : undefined));
  const columnOf = ({ billing, per }: ReturnType<typeof billingTermsOf>[number]) =>
    fc.tuple(fc.boolean(), fc.boolean()).chain(([isPriced, hasCoordinators]) =>
      fc.record({
        billing: fc.constant(billing),
        per: fc.constant(per),
        workers: amounts(rules.workers, isPriced),
        coordinators: hasCoordinators
          ? amounts(rules.coordinators, isPriced)
          : fc.constant(undefined),
        charges: chargesArbitrary(chargesOf(rules, billing).map(({ code }) => code)),
      }),
    );
  return fc
    .subarray([...billingTermsOf(rules)], { minLength: 1 })
    .chain((terms) => fc.tuple(...terms.map(columnOf)));
}

/** What files of prices say, before they are read: for any product, with gaps, in currencies of 0, 2 and 3 decimals. */
export const pricesInputArbitrary: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    rules: fc.constantFrom(...platformRooms.map((room) => room.rules)),
    currency: fc.constantFrom('EUR', 'CNY', 'JPY', 'KWD'),
    date: day,
    name,
  })
  .chain(({ rules, ...rest }) =>
    pricesOn(rules, rest.currency).map((columns) =>
      // What is undefined is no field.
      JSON.parse(JSON.stringify({ version: 1, platform: rules.id, ...rest, columns })),
    ),
  );

/** The same as they are read. */
export const priceFileArbitrary: fc.Arbitrary<PriceFile> = pricesInputArbitrary.map((input) => {
  const reading = parsePrices(input);
  if (!reading.ok) throw new RangeError(JSON.stringify(reading.problems));
  return reading.file;
});
