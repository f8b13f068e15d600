import { use } from 'react';
import { codeFile } from '@/app/store/codeFile';
import { whenTouched } from '@/app/store/whenTouched';
import { nearness } from '@/app/ui/useIsNear';

const file = codeFile(() => import('./AnswerGrounds'));

/** What was pressed in the sections while they stood as HTML. */
let pressed: HTMLElement | undefined;
let stopNoting = () => {};

/** Growth and derivation. Suspends until they have come: where they stand as HTML, that stays till then. */
export function useGrounds() {
  return use(file.ask());
}

/** Fetches the code of growth and derivation; once it is there, they are drawn at once. */
export async function fetchGrounds(): Promise<void> {
  await file.ask();
}

const places = '#growth, #derivation, #sale';

/**
 * Where these sections stand as HTML, below the answer, nobody needs their code before they come near the window
 * or somebody touches the page. Called before React takes over the root, which cannot handle a touch of these sections
 * until their code is there.
 */
export function holdGrounds(root: HTMLElement): void {
  const begin = file.hold();
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && want(),
    { rootMargin: `${nearness} 0px` },
  );
  const want = () => {
    observer.disconnect();
    begin();
  };
  for (const section of root.querySelectorAll(places)) observer.observe(section);
  const note = ({ target }: Event) => {
    // Once their code is there, React answers by itself.
    if (file.isThere() || !(target instanceof Element) || !target.closest(places)) return;
    pressed = target.closest('button') ?? undefined;
    want();
  };
  root.addEventListener('click', note, true);
  stopNoting = () => root.removeEventListener('click', note, true);
  whenTouched(want);
}

/** Presses what was pressed in the sections before they could answer. */
export function pressHeld(): void {
  stopNoting();
  pressed?.click();
  pressed = undefined;
}
