import { useEffect, useState } from 'react';
import { drawAside } from '@/app/aside/drawAside';
import { useWords } from '@/app/store/storeContext';
import type { DrawnNeeds } from '@/core/sizing/decides/drawNeeds';
import type { NeedModel } from '@/core/sizing/decides/needModel';
import styles from './DecidesPart.module.css';

/** The needs that were drawn of a model. */
export type ModelNeeds = { readonly model: NeedModel; readonly needs: DrawnNeeds };

type Props = {
  readonly model: NeedModel;
  readonly onDrawn: (drawn: ModelNeeds) => void;
};

/** Draws the needs of a model, and says how far that is: only this small part is shown anew meanwhile. */
export function DrawProgress({ model, onDrawn }: Props) {
  const { form, odds } = useWords('decides').decides;
  const [share, setShare] = useState(0);
  useEffect(
    () => drawAside(model, setShare, (needs) => onDrawn({ model, needs })),
    [model, onDrawn],
  );
  return (
    <p className={styles.progress}>
      <progress value={share} aria-label={odds.heading} />
      {form.drawing(Math.round(share * 100))}
    </p>
  );
}
