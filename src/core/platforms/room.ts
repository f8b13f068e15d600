import type { Language } from '@/core/words/language';
import type { ProductWords } from '@/core/words/product';
import type { Platform } from './platform';
import type { Provisioning, ProvisioningWords } from './provisioning';

/** All that is known of one product; each has a folder here that gives one of these. */
export type PlatformRoom = {
  readonly rules: Platform;
  /** What each language says of this product alone. */
  readonly words: Readonly<Record<Language, () => Promise<ProductWords>>>;
  /** How to fetch what is known of preparing and operating its clusters, and what each language says of it. */
  readonly provisioning: ProvisioningRoom | undefined;
};

export type ProvisioningRoom = {
  readonly load: () => Promise<Provisioning>;
  readonly words: Readonly<Record<Language, () => Promise<ProvisioningWords>>>;
};
