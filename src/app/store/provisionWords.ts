import { use } from 'react';
import type { Language } from '@/core/words/language';
import type { ChecklistWords } from '@/core/words/provision/checklistEn';
import type { ChecksWords } from '@/core/words/provision/checksEn';
import type { ErrorsWords } from '@/core/words/provision/errorsEn';
import type { FactsWords } from '@/core/words/provision/factsEn';
import type { PanelsWords } from '@/core/words/provision/panelsEn';
import type { PoliciesWords } from '@/core/words/provision/policiesEn';
import type { StepsWords } from '@/core/words/provision/stepsEn';
import type { VersionsWords } from '@/core/words/provision/versionsEn';
import { forPseudo } from './loadWords';
import { useWords } from './storeContext';

export type ProvisionWords = {
  readonly steps: StepsWords;
  readonly checklist: ChecklistWords;
  readonly checks: ChecksWords;
  readonly policies: PoliciesWords;
  readonly panels: PanelsWords;
  readonly versions: VersionsWords;
  readonly errors: ErrorsWords;
  readonly facts: FactsWords;
};

const loaders: Readonly<Record<Language, () => Promise<ProvisionWords>>> = {
  en: async () => (await import('@/core/words/provision/provisionEn')).provisionEn,
  'zh-CN': async () => (await import('@/core/words/provision/provisionZhCn')).provisionZhCn,
};

const loading = new Map<Language, Promise<ProvisionWords>>();

/** The words of the Provision view. Suspends until they have come. */
export function useProvisionWords(): ProvisionWords {
  const { language } = useWords();
  const words = loading.get(language) ?? loaders[language]().then(forPseudo);
  loading.set(language, words);
  return use(words);
}
