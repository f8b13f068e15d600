import type { DocumentWords } from '@/core/report/document/documentWords';

const tags = { en: 'en-US', 'zh-CN': 'zh-CN' } as const;

/** The language of a document as PowerPoint tags it. */
export function officeLanguage(words: DocumentWords): string {
  return tags[words.language];
}
