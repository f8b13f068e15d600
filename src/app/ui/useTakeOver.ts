import { useEffect, useLayoutEffect } from 'react';

type TypedField = HTMLInputElement | HTMLSelectElement;

type Typed = {
  readonly value: string;
  readonly checked: boolean | undefined;
  readonly caret: number | null | undefined;
};

export type FirstPage = {
  readonly typed: Map<TypedField, Typed>;
  pressed: HTMLElement | undefined;
  /** From here on only what is done in this part of the page is written down; without one, nothing. */
  readonly narrow: (part: Element | null) => void;
};

declare global {
  interface Window {
    /** What was done on the page while it still stood as HTML; `public/firstPage.js` writes it down. */
    firstPage?: FirstPage;
  }
}

/**
 * Where the view stood in the HTML before this code came, takes in what was typed and pressed there meanwhile, but for
 * the part with this id, whose own code may come later and calls `useTakeOver`.
 */
export function useTakeOverAround(id: string): void {
  useLayoutEffect(() => putBack(around(id)), [id]);
  useEffect(() => {
    const { firstPage } = window;
    if (!firstPage) return;
    const isAround = around(id);
    firstPage.narrow(document.getElementById(id));
    takeIn(firstPage, isAround);
  }, [id]);
}

const around = (id: string) => (place: Element) => !document.getElementById(id)?.contains(place);

const everywhere = () => true;

/**
 * Takes in what was typed and pressed in the part of the page that came last. `onTyped` is told the name of the last
 * field that was typed in, once all are taken in: React may have heard an input before the form listened, and then
 * hears nothing new of it.
 */
export function useTakeOver(onTyped: (name: string) => void): void {
  // The form has just set its own values: what was typed must stand there again before it is painted.
  useLayoutEffect(() => putBack(everywhere), []);
  // The form listens from its own effects on, which came before this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form has come
  useEffect(() => {
    const { firstPage } = window;
    if (!firstPage) return;
    forgetTyped();
    takeIn(firstPage, everywhere, onTyped);
  }, []);
}

/** Forgets what was done on the page while it stood as HTML and has not been taken in. */
export function forgetTyped(): void {
  window.firstPage?.narrow(null);
  delete window.firstPage;
}

type Which = (place: Element) => boolean;

function putBack(isHere: Which): void {
  for (const [field, typed] of window.firstPage?.typed ?? []) if (isHere(field)) put(field, typed);
}

function takeIn(firstPage: FirstPage, isHere: Which, onTyped?: (name: string) => void): void {
  const taken = [...firstPage.typed].filter(([field]) => isHere(field));
  for (const [field, typed] of taken) {
    firstPage.typed.delete(field);
    // Another plan may have come in its place.
    if (!field.isConnected) continue;
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
  const last = taken.at(-1)?.[0];
  if (last?.name) onTyped?.(last.name);
  const { pressed } = firstPage;
  if (!pressed || !isHere(pressed)) return;
  firstPage.pressed = undefined;
  pressed.click();
}

/** Sets a value as a person does, so that React takes it for a change. */
function put(field: TypedField, { value, checked, caret }: Typed): void {
  if (checked !== undefined || field.value === value) return;
  const { prototype } = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  if (field instanceof HTMLInputElement && field === document.activeElement && caret != null)
    field.setSelectionRange(caret, caret);
}
