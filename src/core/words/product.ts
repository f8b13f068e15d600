import type { Platform } from '@/core/platforms/platform';
import type { Place, SourceId } from '@/core/platforms/sources';
import type { Language } from './language';

/** A noun of a product in the forms that sentences need. */
export type Noun = {
  /** One of them, as it stands inside a sentence. */
  readonly one: string;
  /** Several of them; in a language without a plural the same as `one`. */
  readonly many: string;
  /** One of them with its indefinite article, such as "an executor"; without articles the same as `one`. */
  readonly a: string;
  /** What stands between a number and the noun, such as 台; empty in a language that has no such word. */
  readonly measure: string;
};

/** A way of billing. */
export type BillingWords = {
  /** As the choice is labelled and as a sentence ends with it: "by the hour". */
  readonly name: string;
  /** As something that one chooses: "monthly billing". */
  readonly choice: string;
};

/** A document that figures come from. */
export type SourceWords = {
  readonly name: string;
  /** In a narrow column, where the year of the text follows. */
  readonly short: string;
  /** The title in this language, where the document has one in several. */
  readonly title?: string;
};

/** Sentences by the code of a notice; the day of the notice is given. */
type NoticeSentences = Readonly<Record<string, (date: string) => string>>;

/**
 * What products are compared in, beside their figures: how far the rates of its CU can be relied on, fail-over, the
 * provider's SLA, the scaling step, what can be changed later, and what may go wrong at a start.
 */
export const offerTopics = ['rates', 'failOver', 'sla', 'step', 'changes', 'start'] as const;

export type OfferTopic = (typeof offerTopics)[number];

/** What is said of processes that do the work on the machines of a product. */
export type ProcessWords = {
  readonly noun: Noun;
  /** Parts of the memory of one, by their codes. */
  readonly parts: Readonly<Record<string, string>>;
  /** What their settings are written into. */
  readonly configuration: string;
  /** What a CU is of them, and what is counted beside them, in sentences. */
  readonly beside: string;
};

/** What one language says of one product; all other words know no product. */
export type ProductWords = {
  /** The whole name, as it stands over a plan. */
  readonly name: string;
  /** What it calls a unit of work, where that is not a CU. */
  readonly cuName?: string;
  /** The name among those of other products. */
  readonly shortName: string;
  /** The machine that does the work. */
  readonly worker: Noun;
  /** The machine that manages the workers. */
  readonly coordinator: Noun;
  /** Either of them, where both are counted together. */
  readonly node: Noun;
  /** What management units are counted by, where the product has such units: a workspace, an application. */
  readonly managed?: Noun;
  /** Of a product whose machines run processes of one size. */
  readonly processes?: ProcessWords;
  /** Where hybrid billing is offered, in one sentence; empty for a product that has none. */
  readonly hybridLimits?: string;
  /** What is charged beside the units, by the code of the charge: its unit and its name, such as "GB of storage". */
  readonly charges?: Readonly<Record<string, string>>;
  /** What it gives and takes, where products stand side by side; left out what is not known. */
  readonly offer?: Readonly<Partial<Record<OfferTopic, string>>>;
  /** A shape by its id, as it stands before a noun. */
  readonly shape: (id: string) => string;
  readonly priceLists: Readonly<Record<string, string>>;
  readonly billings: Readonly<Record<string, BillingWords>>;
  /** Currencies of the price lists by their ISO 4217 code, as they stand behind an amount. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Beside the number of coordinators: what more than one is good for. */
  readonly coordinatorHint: string;
  /** What a cluster with a single coordinator lacks, in one sentence. */
  readonly oneCoordinator: string;
  /**
   * How far sizing figures and prices can be relied on; a plan may have a discount of its own, and prices that the user
   * has typed.
   */
  readonly reliability: (isDiscounted: boolean, hasOwnPrices: boolean) => string;
  /** The page or call that tells today's price, as a sentence; left out where none is known. */
  readonly priceAsked?: string;
  /** What stands in the place of the sale of something that nobody sells. */
  readonly notAnOffer?: string;
  /** What may still be ordered, behind the product's name. */
  readonly sales: NoticeSentences;
  /** Every notice on the sale, in a list where each has its date. */
  readonly notices: Readonly<Record<string, string>>;
  /** That growth may be refused, for each notice that makes it so. */
  readonly growthRefused: NoticeSentences;
  /** Why machines by the hour for an event do not stand beside those by the month, by the code of the notice on the sale. */
  readonly temporaryRefused?: NoticeSentences;
  readonly sources: Readonly<Partial<Record<SourceId, SourceWords>>>;
  readonly places: Readonly<Partial<Record<Place, string>>>;
};

/** What one language says of moving to a product from the one before it: sentences, each with its source and date. */
export type MovingWords = { readonly notes: readonly string[] };

/** A product as general words see it: its own words and its rules. */
export type Product = { readonly words: ProductWords; readonly rules: Platform };

/** What each language calls one product. */
export type ProductNamesIn = Readonly<Record<Language, Pick<ProductWords, 'name' | 'shortName'>>>;

/** The names of all products by their id. */
export type ProductNames = {
  readonly whole: Readonly<Record<string, string>>;
  readonly short: Readonly<Record<string, string>>;
};
