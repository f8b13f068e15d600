/** How keeping the checklist in the browser goes. */
export type Saving = 'off' | 'saved' | 'full' | 'blocked';

const key = 'streamsizer.checklist';
const beforeKey = 'streamsizer.checklist.before';

/** The saved text, and whether this browser lets anything be saved at all. */
export function readSaved(): { readonly text: string | undefined; readonly saving: Saving } {
  try {
    const text = window.localStorage.getItem(key) ?? undefined;
    return { text, saving: text === undefined ? 'off' : 'saved' };
  } catch {
    return { text: undefined, saving: 'blocked' };
  }
}

export function save(text: string): Saving {
  try {
    window.localStorage.setItem(key, text);
    return 'saved';
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? 'full' : 'blocked';
  }
}

/** Tells when another tab of this browser saved a checklist. */
export function onSavedElsewhere(tell: (text: string) => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key && event.newValue !== null) tell(event.newValue);
  });
}

/** The checklist that another took the place of, until it was decided which to keep. */
export function readBefore(): string | undefined {
  try {
    return window.localStorage.getItem(beforeKey) ?? undefined;
  } catch {
    return undefined;
  }
}

export function saveBefore(text: string | undefined): void {
  try {
    if (text === undefined) window.localStorage.removeItem(beforeKey);
    else window.localStorage.setItem(beforeKey, text);
  } catch {
    // It is still on the page, and the page says that nothing is kept.
  }
}
