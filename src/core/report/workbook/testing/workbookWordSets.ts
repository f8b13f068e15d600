import { documentWords } from '@/core/report/document/testing/documentFor';
import type { WorkbookWordSet } from '@/core/report/workbook/workbookWords';
import type { Language } from '@/core/words/language';
import { en } from '@/core/words/workbook/en';
import { zhCn } from '@/core/words/workbook/zhCn';

export const workbookWordSets: { readonly [L in Language]: WorkbookWordSet } = {
  en: { ...documentWords.en, workbook: en },
  'zh-CN': { ...documentWords['zh-CN'], workbook: zhCn },
};
