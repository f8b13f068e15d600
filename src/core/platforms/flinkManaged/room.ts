import type { PlatformRoom } from '@/core/platforms/room';
import { rules } from './rules';
import { names } from './words/names';

export const flinkManaged: PlatformRoom = {
  rules,
  names,
  words: {
    en: async () => (await import('./words/en')).en,
    'zh-CN': async () => (await import('./words/zhCn')).zhCn,
  },
  provisioning: {
    load: async () => (await import('./provisioning/provisioning')).provisioning,
    words: {
      en: async () => (await import('./provisioning/words/en')).en,
      'zh-CN': async () => (await import('./provisioning/words/zhCn')).zhCn,
    },
  },
  moving: {
    en: async () => (await import('./words/moving/en')).en,
    'zh-CN': async () => (await import('./words/moving/zhCn')).zhCn,
  },
  changes: {
    load: async () => (await import('./changes/changes')).changes,
    words: {
      en: async () => (await import('./changes/words/en')).en,
      'zh-CN': async () => (await import('./changes/words/zhCn')).zhCn,
    },
  },
};
