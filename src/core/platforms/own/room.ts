import type { PlatformRoom } from '@/core/platforms/room';
import { rules } from './rules';

export const own: PlatformRoom = { rules, provisioning: undefined };
