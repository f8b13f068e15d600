import type { PlatformRoom } from '@/core/platforms/room';
import { rules } from './rules';
import { names } from './words/names';

export const blinkShared: PlatformRoom = {
  rules,
  names,
  words: {
    en: async () => (await import('./words/en')).en,
    'zh-CN': async () => (await import('./words/zhCn')).zhCn,
  },
  provisioning: {
    load: async () => (await import('./provisioning')).provisioning,
    // Both modes are one service: what is said of its steps stands with dedicated mode.
    words: {
      en: async () => (await import('@/core/platforms/blinkDedicated/provisioning/words/en')).en,
      'zh-CN': async () =>
        (await import('@/core/platforms/blinkDedicated/provisioning/words/zhCn')).zhCn,
    },
  },
  changes: {
    load: async () => (await import('./changes/changes')).changes,
    words: {
      en: async () => (await import('./changes/words/en')).en,
      'zh-CN': async () => (await import('./changes/words/zhCn')).zhCn,
    },
  },
};
