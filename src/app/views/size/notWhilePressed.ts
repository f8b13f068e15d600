/**
 * Holds acts back while the mouse or a finger is down, until the click that it becomes has been dealt with: what is
 * pressed must not be replaced by something else before it is let go.
 */
export function notWhilePressed(): {
  readonly act: (act: () => void) => void;
  readonly stop: () => void;
} {
  let isPressed = false;
  let held: (() => void) | undefined;
  const press = () => {
    isPressed = true;
  };
  const release = () => {
    // The click comes after its release, before the next task.
    setTimeout(() => {
      isPressed = false;
      held?.();
      held = undefined;
    });
  };
  const capture = { capture: true, passive: true };
  window.addEventListener('pointerdown', press, capture);
  window.addEventListener('pointerup', release, capture);
  window.addEventListener('pointercancel', release, capture);
  return {
    act: (act) => {
      if (isPressed) held = act;
      else act();
    },
    stop: () => {
      held = undefined;
      window.removeEventListener('pointerdown', press, capture);
      window.removeEventListener('pointerup', release, capture);
      window.removeEventListener('pointercancel', release, capture);
    },
  };
}
