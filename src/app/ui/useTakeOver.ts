import { useEffect, useLayoutEffect } from 'react';

type Field = HTMLInputElement | HTMLSelectElement;

type Typed = {
  readonly value: string;
  readonly checked: boolean | undefined;
  readonly caret: number | null | undefined;
};

declare global {
  interface Window {
    /** What was done on the page while it still stood as HTML; `public/firstPage.js` writes it down. */
    firstPage?: {
      readonly typed: ReadonlyMap<Field, Typed>;
      readonly pressed: HTMLElement | undefined;
      readonly stop: () => void;
    };
  }
}

/**
 * Where the view stood in the HTML before this code came, takes in what was typed and pressed there meanwhile.
 * `onTyped` is told the name of the last field that was typed in, once all are taken in: React may have heard an input
 * before the form listened, and then hears nothing new of it.
 */
export function useTakeOver(onTyped: (name: string) => void): void {
  // The form has just set its own values: what was typed must stand there again before it is painted.
  useLayoutEffect(() => {
    for (const [field, typed] of window.firstPage?.typed ?? []) put(field, typed);
  }, []);
  // The form listens from its own effects on, which came before this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the view has come
  useEffect(() => {
    const { firstPage } = window;
    if (!firstPage) return;
    firstPage.stop();
    delete window.firstPage;
    for (const [field, typed] of firstPage.typed) {
      if (typed.checked === undefined) {
        put(field, typed);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (field instanceof HTMLInputElement) {
        // A click on what stands so already would be no change.
        field.checked = !typed.checked;
        field.click();
      }
    }
    const last = [...firstPage.typed.keys()].at(-1);
    if (last?.name) onTyped(last.name);
    firstPage.pressed?.click();
  }, []);
}

/** Sets a value as a person does, so that React takes it for a change. */
function put(field: Field, { value, checked, caret }: Typed): void {
  if (checked !== undefined || field.value === value) return;
  const { prototype } = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  if (field instanceof HTMLInputElement && field === document.activeElement && caret != null)
    field.setSelectionRange(caret, caret);
}
