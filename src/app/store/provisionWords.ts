import { use } from 'react';
import type { OwnProvisionWords } from '@/core/platforms/blinkDedicated/provisioning/words/en';
import type { Language } from '@/core/words/language';
import type { ChecklistWords } from '@/core/words/provision/checklist/en';
import type { ChecksWords } from '@/core/words/provision/checks/en';
import type { ClustersWords } from '@/core/words/provision/clusters/en';
import type { PanelsWords } from '@/core/words/provision/panels/en';
import type { PoliciesWords } from '@/core/words/provision/policies/en';
import { forPseudo } from './loadWords';
import { useWords } from './storeContext';

type ProvisionWords = OwnProvisionWords & {
  readonly checklist: ChecklistWords;
  readonly clusters: ClustersWords;
  readonly checks: ChecksWords;
  readonly policies: PoliciesWords;
  readonly panels: PanelsWords;
};

const loaders: Readonly<Record<Language, () => Promise<ProvisionWords>>> = {
  en: async () => ({
    ...(await import('@/core/words/provision/en')).provisionEn,
    ...(await import('@/core/platforms/blinkDedicated/provisioning/words/en')).en,
  }),
  'zh-CN': async () => ({
    ...(await import('@/core/words/provision/zhCn')).provisionZhCn,
    ...(await import('@/core/platforms/blinkDedicated/provisioning/words/zhCn')).zhCn,
  }),
};

const loading = new Map<Language, Promise<ProvisionWords>>();

/** Fetches what one language says of provisioning. */
export function loadProvisionWords(language: Language): Promise<ProvisionWords> {
  const words = loading.get(language) ?? loaders[language]().then(forPseudo);
  loading.set(language, words);
  return words;
}

/** The words of the Provision view. Suspends until they have come. */
export function useProvisionWords(): ProvisionWords {
  return use(loadProvisionWords(useWords().language));
}
