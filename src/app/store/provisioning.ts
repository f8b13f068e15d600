import { use } from 'react';
import type { Provisioning, ProvisioningWords } from '@/core/platforms/provisioning';
import { findRoom } from '@/core/platforms/registry';
import type { Language } from '@/core/words/language';
import { forPseudo } from './loadPageWords';
import { usePlanStore, useWords } from './storeContext';

/** What one product knows of its provisioning, and what one language says of it. */
export type ProductProvisioning = {
  readonly provisioning: Provisioning;
  readonly words: ProvisioningWords;
};

const loading = new Map<string, Promise<ProductProvisioning>>();

/** Fetches the provisioning of a product once for each language; undefined where the product has none. */
export function loadProvisioning(
  platform: string,
  language: Language,
): Promise<ProductProvisioning> | undefined {
  const room = findRoom(platform).provisioning;
  if (!room) return undefined;
  const key = `${platform} ${language}`;
  const known = loading.get(key);
  if (known) return known;
  const both = Promise.all([room.load(), room.words[language]().then(forPseudo)]).then(
    ([provisioning, words]) => ({ provisioning, words }),
  );
  loading.set(key, both);
  // What could not be fetched is asked for again the next time.
  both.catch(() => loading.delete(key));
  return both;
}

/** The provisioning of the plan's product; undefined where it has none. Suspends until it has come. */
export function useProductProvisioning(): ProductProvisioning | undefined {
  const platform = usePlanStore((state) => state.plan.platform);
  const { language } = useWords();
  const both = loadProvisioning(platform, language);
  return both && use(both);
}

/** Whether the plan's product has steps for preparing and operating a cluster. */
export function useHasSteps(): boolean {
  const platform = usePlanStore((state) => state.plan.platform);
  return findRoom(platform).provisioning !== undefined;
}
