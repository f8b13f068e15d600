import { use } from 'react';
import { fulfilled } from '@/app/store/usedPromise';
import { whenTouched } from '@/app/store/whenTouched';
import { nearness } from '@/app/ui/useIsNear';

type Grounds = typeof import('./AnswerGrounds');

let asked: Promise<Grounds> | undefined;
let isThere = false;

/** Settles when the sections may be fetched. */
let wanted: Promise<void> = Promise.resolve();

/** What was pressed in the sections while they stood as HTML. */
let pressed: HTMLElement | undefined;
let stopNoting = () => {};

/** Growth and derivation. Suspends until they have come: where they stand as HTML, that stays till then. */
export function useGrounds(): Grounds {
  return use(askGrounds());
}

/** Fetches the code of growth and derivation; once it is there, they are drawn at once. */
export async function fetchGrounds(): Promise<void> {
  await askGrounds();
}

/** The same promise each time, also where the code cannot be fetched: a part that got a new one would ask for ever. */
function askGrounds(): Promise<Grounds> {
  if (asked) return asked;
  const promise = wanted.then(() => import('./AnswerGrounds'));
  asked = promise;
  promise.then(
    (grounds) => {
      fulfilled(promise, grounds);
      isThere = true;
    },
    () => undefined,
  );
  return promise;
}

const places = '#growth, #derivation, #sale';

/**
 * Where these sections stand as HTML, below the answer, nobody needs their code before they come near the window
 * or somebody touches the page. Called before React takes over the root: it lets nothing through to what it cannot
 * answer yet.
 */
export function holdGrounds(root: HTMLElement): void {
  let begin = () => {};
  wanted = new Promise((resolve) => {
    begin = resolve;
  });
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && begin(),
    { rootMargin: `${nearness} 0px` },
  );
  for (const section of root.querySelectorAll(places)) observer.observe(section);
  const note = ({ target }: Event) => {
    // Once their code is there, React answers by itself.
    if (isThere || !(target instanceof Element) || !target.closest(places)) return;
    pressed = target.closest('button') ?? undefined;
    begin();
  };
  root.addEventListener('click', note, true);
  stopNoting = () => root.removeEventListener('click', note, true);
  const stopWaiting = whenTouched(begin);
  void wanted.then(() => {
    observer.disconnect();
    stopWaiting();
  });
}

/** Presses what was pressed in the sections before they could answer. */
export function pressHeld(): void {
  stopNoting();
  pressed?.click();
  pressed = undefined;
}
