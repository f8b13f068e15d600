/** A random id for a new entry, so that no other tab can have the same. */
export function newId(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(9));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
