import type { Language } from '@/core/words/language';
import type { MovingWords, ProductNamesIn, ProductWords } from '@/core/words/product';
import type { ClusterChanges, ClusterChangesWords } from './clusterChanges';
import type { ProductFile } from './own/productFile';
import type { PriceFile } from './ownPrices/priceFile';
import type { Platform, PlatformId, PriceList } from './platform';
import type { Provisioning, ProvisioningWords } from './provisioning';
import type { Source } from './sources';

/** All that is known of one product; each has a folder here that gives one of these. */
export type PlatformRoom = {
  readonly rules: Platform;
  /** There at once in every language, unlike its other words. */
  readonly names: ProductNamesIn;
  /** What each language says of this product alone. */
  readonly words: Readonly<Record<Language, () => Promise<ProductWords>>>;
  /** How to fetch what is known of preparing and operating its clusters, and what each language says of it. */
  readonly provisioning: ProvisioningRoom | undefined;
  /** How to fetch what can become of its clusters once they are there; left out where nothing is known of it. */
  readonly changes?: {
    readonly load: () => Promise<ClusterChanges>;
    readonly words: Readonly<Record<Language, () => Promise<ClusterChangesWords>>>;
  };
  /** What each language says of moving here from a product that names this one as its successor. */
  readonly moving?: Readonly<Record<Language, () => Promise<MovingWords>>>;
};

/** A product that a user's file describes. */
export type DescribedRoom = PlatformRoom & {
  /** What a language says of it, there at once. */
  readonly wordsIn: (language: Language) => ProductWords;
  /** The description itself, as it is kept, sent and saved. */
  readonly file: ProductFile;
};

/** Prices of one's own for a shipped product, as a user's file states them. */
export type OwnPrices = {
  readonly platform: PlatformId;
  readonly list: PriceList;
  /** What a language calls the list. */
  readonly nameIn: (language: Language) => string;
  readonly source: Source;
  /** The file itself, as it is kept, sent and saved. */
  readonly file: PriceFile;
};

export type ProvisioningRoom = {
  readonly load: () => Promise<Provisioning>;
  readonly words: Readonly<Record<Language, () => Promise<ProvisioningWords>>>;
};
