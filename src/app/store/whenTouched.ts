const touches = ['pointerdown', 'keydown', 'focusin', 'popstate'];

/** Acts once, when somebody touches the page by a pointer, a key or the focus, or goes back. Returns how to call it off. */
export function whenTouched(act: () => void): () => void {
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
