import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in px, known before it is painted; undefined where nothing is laid out. It follows the window. */
export function useWidth<E extends HTMLElement>(): {
  readonly place: RefObject<E | null>;
  readonly width: number | undefined;
} {
  const place = useRef<E>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const measure = () => setWidth(place.current?.clientWidth || undefined);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return { place, width };
}
