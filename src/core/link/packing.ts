import type { Packing } from './packedText';

let loaded: Packing | undefined;

/** The compressor, if it is loaded already. */
export function loadedPacking(): Packing | undefined {
  return loaded;
}

/** Loads the compressor on first use, because most pages do not need it. Rejects when it cannot be loaded. */
export async function loadPacking(): Promise<Packing> {
  loaded ??= (await import('./compressor')).compressor;
  return loaded;
}
