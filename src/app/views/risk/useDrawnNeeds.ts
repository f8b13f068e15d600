import { useEffect, useState } from 'react';
import type { DrawnNeeds } from '@/core/sizing/decides/drawNeeds';
import type { NeedModel } from '@/core/sizing/decides/needModel';
import { mustDraw } from '@/core/sizing/decides/needOdds';
import { drawAside } from './drawAside';

type Drawn = {
  readonly model: NeedModel;
  readonly share: number;
  readonly needs?: DrawnNeeds;
};

/** The drawn needs of a model: null while they are drawn, undefined where nothing has to be drawn; `share` is done. */
export function useDrawnNeeds(model: NeedModel | undefined): {
  readonly needs: DrawnNeeds | null | undefined;
  readonly share: number;
} {
  const [drawn, setDrawn] = useState<Drawn>();
  const isDrawn = model !== undefined && mustDraw(model);
  useEffect(() => {
    if (!isDrawn) return undefined;
    return drawAside(
      model,
      (share) => setDrawn({ model, share }),
      (needs) => setDrawn({ model, share: 1, needs }),
    );
  }, [model, isDrawn]);
  if (!isDrawn) return { needs: undefined, share: 1 };
  const own = drawn?.model === model ? drawn : undefined;
  return { needs: own?.needs ?? null, share: own?.share ?? 0 };
}
