// The engine as a library: what build.mjs builds.

export { parsePlan } from '@/core/plan/parsePlan';
export { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
export { findMix } from '@/core/sizing/mix';
export { pricingOf } from '@/core/sizing/pricing';
export { size } from '@/core/sizing/size';
