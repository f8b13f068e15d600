import type { Packing } from './packedText';

/** Loads the compressor on first use, because most pages do not need it. Rejects when it cannot be loaded. */
export async function loadPacking(): Promise<Packing> {
  loaded ??= (await import('./compressor')).compressor;
  return loaded;
}

let loaded: Packing | undefined;
