import * as v from 'valibot';
import {
  documentedTold,
  fileParts,
  judgedTold,
  type MakeTold,
  productBounds,
} from '@/core/platforms/own/productFile';

/*
 * The schema of a file in which a user states prices of their own for a product that StreamSizer knows. Its parts are
 * those of product files, and so are the codes of what is wrong with it.
 */

const { id, day, currency, prices, object, listOf } = fileParts;

function schemaWith(told: MakeTold) {
  return object({
    version: v.literal(1, 'wrong-version 1'),
    platform: id,
    name: v.exactOptional(told(productBounds.nameCharacters)),
    currency,
    date: day,
    columns: listOf(
      object({
        billing: id,
        per: v.picklist(['month', 'day', 'hour'], 'not-one-of'),
        workers: prices,
        coordinators: v.exactOptional(prices),
        charges: v.exactOptional(prices),
      }),
      1,
      productBounds.billings,
    ),
  });
}

/** The schema that reads a file. */
export const priceSchema = schemaWith(judgedTold);

/** The schema that reads a file, with the kinds of texts listed: the file's JSON Schema is made of it. */
export const documentedPriceSchema = schemaWith(documentedTold);

/** Prices as a user states them; `public/price-list.schema.json` says what each field means. */
export type PriceFile = v.InferOutput<typeof priceSchema>;
