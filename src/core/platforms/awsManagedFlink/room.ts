import type { PlatformRoom } from '@/core/platforms/room';
import { rules } from './rules';

export const awsManagedFlink: PlatformRoom = {
  rules,
  words: {
    en: async () => (await import('./words/en')).en,
    'zh-CN': async () => (await import('./words/zhCn')).zhCn,
  },
  provisioning: undefined,
};
