import type { DocumentWords } from '@/core/report/document/documentWords';

/** The language of a document as PowerPoint tags it: with the region where most people speak it. */
export function officeLanguage(words: DocumentWords): string {
  const { language, region } = new Intl.Locale(words.language).maximize();
  return `${language}-${region}`;
}
