import { useEffect, useMemo, useState } from 'react';
import type { DrawnNeeds } from '@/core/sizing/decides/drawNeeds';
import type { NeedModel } from '@/core/sizing/decides/needModel';
import { mustDraw } from '@/core/sizing/decides/needOdds';
import { drawAside } from './drawAside';
import { newWorkProgress, type WorkProgress } from './workProgress';

/**
 * The needs of a model, drawn beside the page: null while they are drawn, and `progress` says how far that is; undefined
 * where none have to be.
 */
export function useDrawnNeeds(model: NeedModel | undefined): {
  readonly needs: DrawnNeeds | null | undefined;
  readonly progress: WorkProgress;
} {
  const [drawn, setDrawn] = useState<{ model: NeedModel; needs: DrawnNeeds }>();
  const [progress] = useState(newWorkProgress);
  const isDrawn = useMemo(() => model !== undefined && mustDraw(model), [model]);
  useEffect(() => {
    if (!model || !isDrawn) return undefined;
    progress.tell(0);
    return drawAside(model, progress.tell, (needs) => setDrawn({ model, needs }));
  }, [model, isDrawn, progress]);
  if (!isDrawn) return { needs: undefined, progress };
  return { needs: drawn?.model === model ? drawn?.needs : null, progress };
}
