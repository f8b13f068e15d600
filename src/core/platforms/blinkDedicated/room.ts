import type { PlatformRoom } from '@/core/platforms/room';
import { rules } from './rules';

export const blinkDedicated: PlatformRoom = { rules };
