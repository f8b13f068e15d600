/** How keeping a text in the browser went. */
export type Kept = 'kept' | 'full' | 'blocked';

/** Local storage stays when the browser is closed; session storage lasts as long as this tab. */
type Room = 'localStorage' | 'sessionStorage';

/*
 * Only this file uses the browser's storage. Where storage is blocked (cookies off, a sandboxed frame), even reading
 * the property throws.
 */

/** Whether the browser lets the page keep anything. */
export function isStorageBlocked(room: Room = 'localStorage'): boolean {
  try {
    return !window[room];
  } catch {
    return true;
  }
}

/** The text that is kept under a key; undefined where there is none, and where the storage is blocked. */
export function readKept(key: string, room: Room = 'localStorage'): string | undefined {
  try {
    return window[room].getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepText(key: string, text: string, room: Room = 'localStorage'): Kept {
  try {
    window[room].setItem(key, text);
    return 'kept';
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? 'full' : 'blocked';
  }
}

/** Returns whether the text is gone: nothing can be removed from a blocked storage. */
export function forgetKept(key: string, room: Room = 'localStorage'): boolean {
  try {
    window[room].removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Every text whose key starts with this prefix; `id` is the rest of the key. */
export function keptUnder(
  prefix: string,
): readonly { readonly id: string; readonly text: string }[] {
  try {
    const { localStorage } = window;
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    return keys
      .filter((key) => key.startsWith(prefix))
      .map((key) => ({ id: key.slice(prefix.length), text: localStorage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}
