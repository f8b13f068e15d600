/**
 * Notes on a promise what it has come to, as React does itself, so that `use` gives it at once. A part that once waited
 * for a promise must go on asking for it.
 */
export function fulfilled<T>(promise: Promise<T>, value: T): Promise<T> {
  return Object.assign(promise, { status: 'fulfilled', value });
}

/**
 * A way to ask for something with `use`: the same promise for the same key, also after it failed, because a part that got
 * a new one each time would ask for ever.
 */
export function askOnce<K, T>(ask: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const asked = new Map<K, Promise<T>>();
  return (key) => {
    const promise = asked.get(key) ?? ask(key);
    asked.set(key, promise);
    return promise;
  };
}
