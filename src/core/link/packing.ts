import type { Packing } from './packedText';

let loaded: Packing | undefined;

/** The packing, when a packed link was written or read before. */
export function loadedPacking(): Packing | undefined {
  return loaded;
}

/** Loads the compressor on first use: it is no part of the page's first load. Rejects when it cannot be loaded. */
export async function loadPacking(): Promise<Packing> {
  loaded ??= (await import('./compressor')).compressor;
  return loaded;
}
