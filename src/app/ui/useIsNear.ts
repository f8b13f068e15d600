import { type RefObject, useEffect, useState } from 'react';

/** How far below or above the screen counts as near, in the height of a screen. */
export const nearness = '50%';

/** Whether an element is on the screen or close to it. */
export function useIsNear(place: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: `${nearness} 0px` },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
