/**
 * Notes on a promise what it has come to, as React does itself, so that `use` gives it at once. A part that once waited
 * for a promise must go on asking for it.
 */
export function fulfilled<T>(promise: Promise<T>, value: T): Promise<T> {
  return Object.assign(promise, { status: 'fulfilled', value });
}
