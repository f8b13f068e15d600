import type { JsonSchema } from '@valibot/to-json-schema';
import { fileJsonSchema, type Meanings } from '@/core/platforms/own/testing/fileJsonSchema';
import { documentedPriceSchema } from '@/core/platforms/ownPrices/priceFile';

const meanings: Meanings = {
  version: 'The version of this format.',
  platform: 'The product whose prices they are, by its id, as plan files have it.',
  name: 'What the list is called: one text, or one for each language. Named after its day unless given.',
  currency: 'Its ISO 4217 code.',
  date: 'The day of the prices: when they were asked, offered or agreed.',
  columns: 'One for each way of billing.',
  'columns.*.billing': 'A way of billing that the product has, unique in the list.',
  'columns.*.per': 'What an amount pays for, as the product bills.',
  'columns.*.workers':
    'The price of one machine of each shape that does the work, or of the unit, in the currency; a shape without one is left out.',
  'columns.*.coordinators':
    'The same of the machines that manage. Where units are sold, those of management cost the same unless given.',
  'columns.*.charges':
    'What comes beside each unit of work, by the code of the charge: the price of one unit of it a month.',
};

/** The JSON Schema of a file of prices. */
export function pricesJsonSchema(): JsonSchema {
  return fileJsonSchema(documentedPriceSchema, meanings, {
    id: 'urn:streamsizer:price-list:1',
    title: 'StreamSizer price list',
    description: 'Prices of one’s own for a product that StreamSizer knows.',
  });
}
