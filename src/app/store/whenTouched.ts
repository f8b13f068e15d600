const touches = ['pointerdown', 'keydown', 'input', 'focusin', 'popstate'];

/**
 * Acts once, when somebody touches the page by a pointer, a key or the focus, or goes back; at once where something was
 * typed or pressed already while the page still stood as HTML. Returns how to call it off.
 */
export function whenTouched(act: () => void): () => void {
  const { firstPage } = window;
  if (firstPage && (firstPage.typed.size > 0 || firstPage.pressed)) {
    act();
    return () => {};
  }
  const stop = () => {
    for (const touch of touches) window.removeEventListener(touch, begin, true);
  };
  const begin = () => {
    stop();
    act();
  };
  for (const touch of touches) window.addEventListener(touch, begin, true);
  return stop;
}
