import { lazy, useRef, useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Part } from '@/app/ui/Part';
import { useIsNear } from '@/app/ui/useIsNear';
import { findPlatform } from '@/core/platforms/registry';
import type { Answer } from '@/core/report/answer';
import styles from './LeavingOffer.module.css';

const LeavingSentence = lazy(async () => ({
  default: (await import('./LeavingSentence')).LeavingSentence,
}));

/** What leaving the product for its successor costs, in one sentence that is fetched when it is near, and the way there. */
export function LeavingOffer({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const setView = usePlanStore((state) => state.setView);
  const place = useRef<HTMLParagraphElement>(null);
  const isNear = useIsNear(place);
  const [isWanted, setIsWanted] = useState(false);
  if (isNear && !isWanted) setIsWanted(true);
  const { successor } = findPlatform(answer.plan.platform);
  if (successor === undefined) return null;
  const label = words.availability.leave(words.settings.platform.choices?.[successor] ?? successor);
  return (
    <p ref={place} className={styles.offer}>
      <span className={styles.sentence}>
        {isWanted ? (
          <Part name={label}>
            <LeavingSentence answer={answer} to={successor} />
          </Part>
        ) : null}
      </span>
      <Button
        look="link"
        onClick={() => {
          setView('leaving');
          window.scrollTo(0, 0);
        }}
      >
        {label}
      </Button>
    </p>
  );
}
