import { useEffect, useMemo, useState } from 'react';
import type { DrawnNeeds } from '@/core/sizing/decides/drawNeeds';
import type { NeedModel } from '@/core/sizing/decides/needModel';
import { mustDraw } from '@/core/sizing/decides/needOdds';
import { drawAside } from './drawAside';

/** The needs of a model, drawn beside the page: null while they are drawn, undefined where none have to be. */
export function useDrawnNeeds(model: NeedModel | undefined): DrawnNeeds | null | undefined {
  const [drawn, setDrawn] = useState<{ model: NeedModel; needs: DrawnNeeds }>();
  const isDrawn = useMemo(() => model !== undefined && mustDraw(model), [model]);
  useEffect(() => {
    if (!model || !isDrawn) return undefined;
    return drawAside(
      model,
      () => {},
      (needs) => setDrawn({ model, needs }),
    );
  }, [model, isDrawn]);
  if (!isDrawn) return undefined;
  return drawn !== undefined && drawn.model === model ? drawn.needs : null;
}
