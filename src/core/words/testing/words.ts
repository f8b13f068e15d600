import type { Language } from '@/core/words/language';
import { en } from '@/core/words/languages/en';
import { zhCn } from '@/core/words/languages/zhCn';
import type { Words } from '@/core/words/words';

/** Both languages, for tests that quote them. */
export const spoken: Readonly<Record<Language, Words>> = { en, 'zh-CN': zhCn };
