import { fulfilled } from './usedPromise';

/**
 * A file of the page's code, fetched when it is asked for; where `hold` was called before, not until that gives leave.
 */
export function codeFile<T>(load: () => Promise<T>) {
  let asked: Promise<T> | undefined;
  let leave: Promise<void> | undefined;
  let isThere = false;
  const fetch = async () => {
    await leave;
    const code = await load();
    isThere = true;
    return code;
  };
  return {
    /** The same promise each time, also where the file cannot be fetched: a part that got a new one would ask for ever. */
    ask: (): Promise<T> => {
      if (asked) return asked;
      const promise = fetch();
      asked = promise;
      // Once it is there, what uses it is drawn at once.
      promise.then(
        (code) => fulfilled(promise, code),
        () => undefined,
      );
      return promise;
    },
    /** Holds the file back until what this returns is called. */
    hold: (): (() => void) => {
      let begin = () => {};
      leave = new Promise((resolve) => {
        begin = resolve;
      });
      return begin;
    },
    isThere: () => isThere,
  };
}
