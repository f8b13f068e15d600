import { toldIn } from '@/core/platforms/own/words/file/told';
import { idOf } from '@/core/platforms/own/writeProduct';
import type { Platform, PriceColumn } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import type { OwnPrices } from '@/core/platforms/room';
import type { Citation } from '@/core/platforms/sources';
import { type Currency, minorUnits } from '@/core/quantity/money';
import { chargesOf } from './chargesOf';
import type { PriceFile } from './priceFile';
import { unnamed } from './words/unnamed';

/**
 * A list of prices as the registry takes it. Its id is made of what the file says, as that of a described product is:
 * see `productIdOf`. The file was read, so its product is known and its parts go together.
 */
export function pricesOf(file: PriceFile): OwnPrices {
  const { platform, currency, date, name } = file;
  const rules = findPlatform(platform);
  const nameIn: OwnPrices['nameIn'] = (language) =>
    name === undefined ? unnamed[language](date) : toldIn(name, language);
  return {
    platform,
    list: {
      id: idOf(JSON.stringify(file)),
      currency,
      columns: file.columns.map((column) => columnOf(rules, column, currency, date)),
    },
    nameIn,
    source: { title: nameIn('en'), edition: date, date, publisher: '' },
    file,
  };
}

/** The file as a person reads and edits it. */
export function writePrices(file: PriceFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function columnOf(
  rules: Platform,
  column: PriceFile['columns'][number],
  currency: Currency,
  date: string,
): PriceColumn {
  const citation: Citation = { sourceId: 'own-prices', place: 'own-prices', date };
  const inMinor = (amounts: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(amounts).map(([shape, amount]) => [shape, minorUnits(amount, currency)]),
    );
  const { billing, per, workers, charges = {} } = column;
  const others = column.coordinators ?? (rules.kind === 'pool' ? workers : {});
  const minors = inMinor(charges);
  const beside = chargesOf(rules, billing).flatMap(({ code, quantity }) => {
    const minor = minors[code];
    return minor === undefined ? [] : [{ code, quantity, minor, citation }];
  });
  return {
    billing,
    per,
    workers: inMinor(workers),
    coordinators: inMinor(others),
    ...(beside.length > 0 ? { charges: beside } : {}),
    since: date,
    seen: date,
    citation,
  };
}
