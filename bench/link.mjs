// The links as a library: what build.mjs builds.
export { decodeLink } from '@/core/link/decodeLink';
export { encodeLink } from '@/core/link/encodeLink';
