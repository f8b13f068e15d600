import { createContext, type ReactNode, startTransition, use, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PlanState } from '@/app/store/planStore';
import { shownAnswer } from '@/app/store/shownAnswer';
import { useStoreApi } from '@/app/store/storeContext';
import type { Answer } from '@/core/report/answer';
import { notWhilePressed } from './notWhilePressed';

/** How long typing must rest before everything but the answer follows it, in milliseconds. */
const restMs = 200;

const SettledContext = createContext<Answer | undefined>(undefined);

/**
 * Keeps the answer that the parts around the answer itself show. After an edit these follow only when the new answer
 * has been painted and typing rests, so that they never hold up a key, and never while the pointer is
 * down.
 */
export function SettledAnswer({ children }: { readonly children: ReactNode }) {
  const store = useStoreApi();
  const [answer, setAnswer] = useState(() => shownAnswer(store.getState()));
  useEffect(() => {
    let cancel = () => {};
    const released = notWhilePressed();
    const settle = () => {
      cancel();
      setAnswer(shownAnswer(store.getState()));
    };
    const follow = (state: PlanState, before: PlanState) => {
      // The placeholder of a new plan is never shown.
      if (state.isBlank !== before.isBlank) return settle();
      if (state.plan === before.plan && state.pick === before.pick) return undefined;
      cancel();
      const rest = state.lastEdit?.kind === 'field' ? restMs : 0;
      cancel = afterPaint(() => released.act(() => startTransition(settle)), rest);
      return undefined;
    };
    const print = () => flushSync(settle);
    const stop = store.subscribe(follow);
    // Before the parts that make what is only printed.
    window.addEventListener('beforeprint', print, true);
    settle();
    return () => {
      cancel();
      stop();
      released.stop();
      window.removeEventListener('beforeprint', print, true);
    };
  }, [store]);
  return <SettledContext value={answer}>{children}</SettledContext>;
}

export function useSettledAnswer(): Answer {
  const answer = use(SettledContext);
  if (!answer) throw new Error('a part of the answer stands outside SettledAnswer');
  return answer;
}

/** Acts once the next frame is painted and some milliseconds have passed. Returns how to call it off. */
function afterPaint(act: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act, ms);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
