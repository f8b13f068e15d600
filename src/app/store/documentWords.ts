import { use } from 'react';
import type { ChecklistDocumentWords, DocumentWords } from '@/core/report/document/documentWords';
import type { OwnDocumentWords } from '@/core/words/document/en';
import type { Language } from '@/core/words/language';
import type { SlideWords } from '@/core/words/slides/en';
import type { WorkbookWords } from '@/core/words/workbook/en';
import { loadLaterWords } from './laterWords';
import { forPseudo, loadWords } from './loadWords';

/** The words of every format, one that needs a library too. */
export type ExportWords = DocumentWords & {
  readonly workbook: WorkbookWords;
  readonly slides: SlideWords;
};

type Loaders<T> = Readonly<Record<Language, () => Promise<T>>>;

const own: Loaders<OwnDocumentWords> = {
  en: async () => (await import('@/core/words/document/en')).en,
  'zh-CN': async () => (await import('@/core/words/document/zhCn')).zhCn,
};

const provision: Loaders<ChecklistDocumentWords> = {
  en: async () => ({
    ...(await import('@/core/words/provision/en')).provisionEn,
    ...(await import('@/core/platforms/blinkDedicated/provisioning/words/en')).en,
  }),
  'zh-CN': async () => ({
    ...(await import('@/core/words/provision/zhCn')).provisionZhCn,
    ...(await import('@/core/platforms/blinkDedicated/provisioning/words/zhCn')).zhCn,
  }),
};

const workbook: Loaders<WorkbookWords> = {
  en: async () => (await import('@/core/words/workbook/en')).en,
  'zh-CN': async () => (await import('@/core/words/workbook/zhCn')).zhCn,
};

const slides: Loaders<SlideWords> = {
  en: async () => (await import('@/core/words/slides/en')).en,
  'zh-CN': async () => (await import('@/core/words/slides/zhCn')).zhCn,
};

const loading = new Map<string, Promise<DocumentWords>>();

/** Fetches one language of documents; with a checklist, what provisioning says of it too. */
export function loadDocumentWords(
  language: Language,
  hasChecklist: boolean,
): Promise<DocumentWords> {
  const key = `${language} ${hasChecklist}`;
  const words = loading.get(key) ?? load(language, hasChecklist);
  loading.set(key, words);
  return words;
}

/** The words of documents in any language. Suspends until they have come. */
export function useDocumentWords(language: Language, hasChecklist: boolean): DocumentWords {
  return use(loadDocumentWords(language, hasChecklist));
}

/** Adds what workbooks and slides alone say. */
export async function loadExportWords(
  words: DocumentWords,
  language: Language,
): Promise<ExportWords> {
  const [workbookWords, slideWords] = await Promise.all([workbook[language](), slides[language]()]);
  return {
    ...words,
    workbook: await forPseudo(workbookWords),
    slides: await forPseudo(slideWords),
  };
}

async function load(language: Language, hasChecklist: boolean): Promise<DocumentWords> {
  const [page, later, ownWords] = await Promise.all([
    loadWords(language),
    loadLaterWords(language),
    own[language]().then(forPseudo),
  ]);
  const words = { page, later, own: ownWords };
  if (!hasChecklist) return words;
  return { ...words, provision: await forPseudo(await provision[language]()) };
}
