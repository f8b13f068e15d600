import { use } from 'react';
import { fulfilled } from '@/app/store/fulfilled';
import { whenTouched } from '@/app/store/whenTouched';
import { nearness } from '@/app/ui/useIsNear';

type Grounds = typeof import('./AnswerGrounds');

let coming: Promise<Grounds> | undefined;

/** Settles when the sections may be fetched. */
let wanted: Promise<void> = Promise.resolve();

/** What was pressed in the sections while they stood as HTML. */
let pressed: HTMLElement | undefined;
let stopNoting = () => {};

/** Fetches the code of growth and derivation; once it is there, they are drawn at once. */
export async function fetchGrounds(): Promise<void> {
  const asked = groundsAsked();
  fulfilled(asked, await asked);
}

/** Growth and derivation. Suspends until they have come: where they stand as HTML, that stays till then. */
export function useGrounds(): Grounds {
  return use(groundsAsked());
}

function groundsAsked(): Promise<Grounds> {
  if (coming) return coming;
  const asked = wanted.then(() => import('./AnswerGrounds'));
  coming = asked;
  // What could not be fetched is asked for again the next time.
  asked.catch(() => {
    coming = undefined;
  });
  return asked;
}

/**
 * Where growth and derivation stand as HTML, below the answer, nobody needs their code before they come near the window
 * or somebody touches the page.
 */
export function holdGrounds(root: Element): void {
  const sections = [...root.querySelectorAll('#growth, #derivation')];
  wanted = new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && begin(),
      { rootMargin: `${nearness} 0px` },
    );
    const begin = () => {
      observer.disconnect();
      stopWaiting();
      resolve();
    };
    for (const section of sections) observer.observe(section);
    const stopWaiting = whenTouched(begin);
  });
  const note = ({ target }: Event) => {
    if (target instanceof Element) pressed = target.closest('button') ?? undefined;
  };
  for (const section of sections) section.addEventListener('click', note, true);
  stopNoting = () => {
    for (const section of sections) section.removeEventListener('click', note, true);
  };
}

/** Presses what was pressed in the sections before they could answer. */
export function pressHeld(): void {
  stopNoting();
  pressed?.click();
  pressed = undefined;
}
