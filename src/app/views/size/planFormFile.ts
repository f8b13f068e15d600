import { use } from 'react';
import { codeFile } from '@/app/store/codeFile';
import { whenTouched } from '@/app/store/whenTouched';
import { onceTypingRests } from '@/app/ui/onceTypingRests';
import { type FirstPage, forgetTyped } from '@/app/ui/useTakeOver';

/** The id of the plan's column. */
export const planFormPlace = 'plan';

// Where its code does not come, its HTML goes, and what is typed just then would go with it.
const file = codeFile(() =>
  import('./PlanForm').catch(async (error: unknown) => {
    await onceTypingRests(planFormPlace);
    throw error;
  }),
);

type Typed = FirstPage['typed'];

const controls = 'a, button, summary, label, input';

/** What was pressed elsewhere while the form could not take in yet what was done in it. */
let pressed: HTMLElement | undefined;
let stopHolding = () => {};

/** The form of the plan. Suspends until it has come: where it stands as HTML, that stays till then. */
export function usePlanFormFile() {
  return use(file.ask());
}

/** Fetches the code of the form; once it is there, it is drawn at once. */
export async function fetchPlanForm(): Promise<void> {
  await file.ask();
}

/**
 * Where the form stands as HTML, nobody needs its code before somebody touches the page. What is done in it meanwhile is
 * written down (see useTakeOver.ts), and what is pressed elsewhere after that waits: it must not act on a plan without
 * it. `onMissing` is given what was typed when the code cannot be fetched. Called before React takes over the root.
 */
export function holdPlanForm(root: HTMLElement, onMissing: (typed: Typed) => void): void {
  const place = root.querySelector(`#${planFormPlace}`);
  const begin = file.hold();
  const hold = (event: MouseEvent) => {
    const { firstPage } = window;
    const isAwaited = firstPage !== undefined && (firstPage.typed.size > 0 || firstPage.pressed);
    const target = event.target instanceof Element && event.target.closest<HTMLElement>(controls);
    // Another view may have come instead.
    if (!isAwaited || !target || !place?.isConnected || place.contains(target)) return;
    event.preventDefault();
    event.stopPropagation();
    pressed = target;
  };
  window.addEventListener('click', hold, true);
  // Another address brings another plan.
  window.addEventListener('popstate', forgetTyped);
  stopHolding = () => {
    window.removeEventListener('click', hold, true);
    window.removeEventListener('popstate', forgetTyped);
  };
  file.ask().catch(() => {
    onMissing(window.firstPage?.typed ?? new Map());
    forgetTyped();
    letThrough();
  });
  whenTouched(begin);
}

/** Presses what had to wait for the form, and holds back nothing any more. */
export function letThrough(): void {
  stopHolding();
  pressed?.click();
  pressed = undefined;
}
