import type { PlatformRoom } from '@/core/platforms/room';
import { rules } from './rules';
import { names } from './words/names';

export const own: PlatformRoom = {
  rules,
  names,
  words: {
    en: async () => (await import('./words/en')).en,
    'zh-CN': async () => (await import('./words/zhCn')).zhCn,
  },
  provisioning: undefined,
};
