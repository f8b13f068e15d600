import { useEffect, useState } from 'react';

const kinds = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** Whether somebody has pointed at the page, scrolled it or pressed a key: until then it fetches only what is seen. */
export function useIsTouched(): boolean {
  const [isTouched, setIsTouched] = useState(false);
  useEffect(() => {
    if (isTouched) return undefined;
    const touch = () => setIsTouched(true);
    for (const kind of kinds) window.addEventListener(kind, touch, { passive: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, touch);
    };
  }, [isTouched]);
  return isTouched;
}
