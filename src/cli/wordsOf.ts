import { type CommandWords, en as commandEn } from '@/core/words/command/en';
import { zhCn as commandZhCn } from '@/core/words/command/zhCn';
import { en, type Words } from '@/core/words/en';
import type { Language } from '@/core/words/language';
import { type LaterWords, laterEn } from '@/core/words/laterEn';
import { laterZhCn } from '@/core/words/laterZhCn';
import { zhCn } from '@/core/words/zhCn';

/** What the page says of plans and links, and what only the command has to say. */
export const wordsOf: {
  readonly [L in Language]: {
    readonly page: Words & Pick<LaterWords, 'link'>;
    readonly command: CommandWords;
  };
} = {
  en: { page: { ...en, link: laterEn.link }, command: commandEn },
  'zh-CN': { page: { ...zhCn, link: laterZhCn.link }, command: commandZhCn },
};
