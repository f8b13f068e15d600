import { en } from '@/core/words/en';
import { laterEn } from '@/core/words/laterEn';
import { laterZhCn } from '@/core/words/laterZhCn';
import { zhCn } from '@/core/words/zhCn';

/** Everything that the page says in one language, whichever of its files says it. */
export const spoken = {
  en: { ...laterEn, ...en },
  'zh-CN': { ...laterZhCn, ...zhCn },
} as const;

export type Spoken = (typeof spoken)['en'];
