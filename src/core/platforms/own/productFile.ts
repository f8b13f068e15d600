import * as v from 'valibot';
import { hasAtMost, isWhole } from '@/core/quantity/textBounds';
import { type Language, languages } from '@/core/words/language';

/*
 * The schema of a file in which a user describes a cluster. A schema's message is the code of the problem; where the
 * bound is not the action's own requirement it follows the code after a blank.
 */

/** Bounds of a product file. The mix of shapes stays quick and small within them. */
export const productBounds = {
  nameCharacters: 80,
  nounCharacters: 40,
  unitCharacters: 12,
  sourceCharacters: 200,
  idCharacters: 40,
  shapes: 20,
  priceLists: 20,
  billings: 6,
  sources: 20,
  counts: 9,
  /** Cores of a machine, and so its CU. */
  cores: 512,
  memoryGb: 65_536,
  minimumWorkers: 20,
  coordinatorCount: 99,
  ceilingCu: 1_000_000_000,
  rate: 1_000_000_000,
  /** Of a machine for one period, in the currency's main unit. */
  amount: 10_000_000,
} as const;

const max = productBounds;

function text(characters: number) {
  return v.pipe(
    v.string('wrong-type text'),
    v.check(
      (value) => isWhole(value, characters) && !/[\p{Cc}\u2028\u2029]/u.test(value),
      'not-text',
    ),
    v.check((value) => value.trim() !== '', 'empty-text'),
    v.check((value) => hasAtMost(value, characters), `too-long ${characters}`),
  );
}

function perLanguage(characters: number) {
  const some = v.exactOptional(text(characters));
  const entries = Object.fromEntries(languages.map((language) => [language, some]));
  return v.strictObject(entries as Record<Language, typeof some>, 'wrong-type object');
}

type TextSchema = ReturnType<typeof text>;
type LanguageTexts = ReturnType<typeof perLanguage>;
/** A text for people: one for every language, or one for each. */
export type Told = v.InferOutput<TextSchema> | v.InferOutput<LanguageTexts>;
type ToldSchema = v.GenericSchema<Told>;
export type MakeTold = (characters: number) => ToldSchema;

/** Judges a text by what it is, so that its problem is named. */
export const judgedTold: MakeTold = (characters) => {
  const [plain, parted] = [text(characters), perLanguage(characters)];
  return v.lazy((input): ToldSchema => (isObject(input) ? parted : plain));
};

export const documentedTold: MakeTold = (characters) =>
  v.union([text(characters), perLanguage(characters)]);

/** Lower case and a first letter or digit, so that no id is a name that every object of the language has but one. */
const idPattern = /^(?!constructor$)[a-z0-9][a-z0-9._-]{0,39}$/;
const id = v.pipe(v.string('wrong-type text'), v.regex(idPattern, 'not-an-id'));

const day = v.pipe(
  v.string('wrong-type text'),
  v.regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'not-a-day'),
  v.check(isInCalendar, 'not-a-day'),
);

const currency = v.pipe(v.string('wrong-type text'), v.regex(/^[A-Z]{3}$/, 'not-a-currency'));

function figure(least: number, most: number) {
  return v.pipe(
    v.number('wrong-type number'),
    v.minValue(least, 'below-minimum'),
    v.maxValue(most, 'above-maximum'),
  );
}

function whole(least: number, most: number) {
  return v.pipe(figure(least, most), v.integer('not-whole'));
}

function listOf<S extends v.GenericSchema>(item: S, least: number, most: number) {
  return v.pipe(
    v.array(v.unknown(), 'wrong-type list'),
    v.minLength(least, 'too-few'),
    v.maxLength(most, 'too-many'),
    v.array(item, 'wrong-type list'),
  );
}

const object = <E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, 'wrong-type object');

/** The least amount that anything costs: the smallest minor unit that a currency has. */
const prices = v.record(v.string(), figure(0.0001, max.amount), 'wrong-type object');

/** The schemas of parts that other files have too. */
export const fileParts = { id, day, currency, prices, object, listOf } as const;

function schemaWith(told: MakeTold) {
  const machine = {
    shape: id,
    name: v.exactOptional(told(max.nounCharacters)),
    cores: whole(1, max.cores),
    memoryGb: figure(0.25, max.memoryGb),
  };
  const role = object({
    one: told(max.nounCharacters),
    many: v.exactOptional(told(max.nounCharacters)),
  });
  const column = object({
    billing: id,
    name: v.exactOptional(told(max.nounCharacters)),
    per: v.picklist(['month', 'hour'], 'not-one-of'),
    since: day,
    seen: v.exactOptional(day),
    source: v.exactOptional(id),
    workers: prices,
    coordinators: prices,
  });
  return object({
    version: v.literal(1, 'wrong-version 1'),
    name: told(max.nameCharacters),
    shortName: v.exactOptional(told(max.nounCharacters)),
    date: day,
    unit: object({ memoryGb: whole(1, 1_024), name: v.exactOptional(told(max.unitCharacters)) }),
    roles: v.exactOptional(
      object({ worker: v.exactOptional(role), coordinator: v.exactOptional(role) }),
    ),
    workers: listOf(
      object({
        ...machine,
        keptBack: v.exactOptional(
          object({
            cores: v.exactOptional(figure(0, max.cores)),
            memoryGb: v.exactOptional(figure(0, max.memoryGb)),
          }),
        ),
      }),
      1,
      max.shapes,
    ),
    minimumWorkers: whole(1, max.minimumWorkers),
    coordinators: listOf(
      object({ ...machine, maximumCu: v.exactOptional(whole(1, max.ceilingCu)) }),
      1,
      max.shapes,
    ),
    coordinatorCounts: listOf(whole(1, max.coordinatorCount), 1, max.counts),
    coordinatorCount: whole(1, max.coordinatorCount),
    rates: object({
      simple: whole(1, max.rate),
      complex: object({ low: whole(1, max.rate), high: whole(1, max.rate) }),
    }),
    busyPercent: v.exactOptional(figure(1, 100)),
    jobMaximumCu: v.exactOptional(whole(1, max.ceilingCu)),
    sources: v.exactOptional(
      listOf(
        object({
          id,
          title: text(max.sourceCharacters),
          date: day,
          publisher: v.exactOptional(text(max.nameCharacters)),
        }),
        0,
        max.sources,
      ),
    ),
    source: v.exactOptional(id),
    priceLists: listOf(
      object({
        id,
        name: v.exactOptional(told(max.nameCharacters)),
        currency,
        columns: listOf(column, 1, max.billings),
      }),
      1,
      max.priceLists,
    ),
  });
}

/** The schema that reads a file. */
export const productSchema = schemaWith(judgedTold);

/** `productSchema` with the kinds of texts listed: the file's JSON Schema is made of it. */
export const documentedProductSchema = schemaWith(documentedTold);

/** A cluster as a user describes it; `public/product.schema.json` says what each field means. */
export type ProductFile = v.InferOutput<typeof productSchema>;

/** Whether a month has that day; the text is formed as a day. */
function isInCalendar(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

function isObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
