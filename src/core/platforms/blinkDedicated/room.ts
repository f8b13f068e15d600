import type { PlatformRoom } from '@/core/platforms/room';
import { rules } from './rules';

export const blinkDedicated: PlatformRoom = {
  rules,
  provisioning: {
    load: async () => (await import('./provisioning/provisioning')).provisioning,
    words: {
      en: async () => (await import('./provisioning/words/en')).en,
      'zh-CN': async () => (await import('./provisioning/words/zhCn')).zhCn,
    },
  },
};
