import type { Language } from '@/core/words/language';
import { type CommandWords, en } from './en';
import { zhCn } from './zhCn';

/** What is said on the command line alone; no part of the page. */
export const commandWords: Readonly<Record<Language, CommandWords>> = { en, 'zh-CN': zhCn };
