const restMs = 1_000;

/**
 * Resolves once nobody types in the part of the page with this id: at once where it does not have the focus, else when
 * it loses the focus or a second has passed without input.
 */
export function onceTypingRests(id: string): Promise<void> {
  const place = document.getElementById(id);
  if (!place?.contains(document.activeElement)) return Promise.resolve();
  return new Promise((resolve) => {
    const rest = () => {
      clearTimeout(timer);
      place.removeEventListener('input', wait, true);
      place.removeEventListener('focusout', leave, true);
      resolve();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, restMs);
    };
    // From one field to the next the focus stays here.
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) rest();
    };
    let timer = setTimeout(rest, restMs);
    place.addEventListener('input', wait, true);
    place.addEventListener('focusout', leave, true);
  });
}
