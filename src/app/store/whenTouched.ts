const touches = [
  'pointermove',
  'pointerdown',
  'keydown',
  'input',
  'focusin',
  'wheel',
  'scroll',
  'popstate',
] as const;

const options = { capture: true, passive: true };

/**
 * Acts once, when somebody touches the page by a pointer, a key or the focus, scrolls it or goes back; at once where
 * something was focused, typed or pressed already while the page still stood as HTML. Returns how to call it off.
 */
export function whenTouched(act: () => void): () => void {
  const { firstPage } = window;
  const { activeElement, body } = document;
  const isFocused = activeElement !== null && activeElement !== body;
  if (firstPage && (firstPage.typed.size > 0 || firstPage.pressed || isFocused)) {
    act();
    return () => {};
  }
  const stop = () => {
    for (const touch of touches) window.removeEventListener(touch, begin, options);
  };
  const begin = () => {
    stop();
    act();
  };
  for (const touch of touches) window.addEventListener(touch, begin, options);
  return stop;
}
