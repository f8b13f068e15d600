import { lazy, useEffect, useRef, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Part } from '@/app/ui/Part';
import styles from './Frame.module.css';

const PlansList = lazy(async () => ({ default: (await import('./PlansList')).PlansList }));

/** The menu of plans. Its content is loaded when it is first opened. */
export function PlansMenu() {
  const words = useWords();
  const [isOpened, setIsOpened] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = (event: Event) => {
      const { current } = menu;
      if (current?.open && event.target instanceof Node && !current.contains(event.target)) {
        current.open = false;
      }
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);
  const close = () => {
    if (!menu.current) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={menu}
      className={styles.menu}
      onToggle={() => setIsOpened(true)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary>{words.header.plans}</summary>
      {isOpened ? (
        <Part name={words.header.plans}>
          <PlansList onDone={close} />
        </Part>
      ) : null}
    </details>
  );
}
