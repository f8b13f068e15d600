import { useEffect, useRef } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { type PresetId, presetIds, presetPlan } from '@/core/plan/presets';
import styles from './Frame.module.css';

/** Real plans to start from. Back returns to what was there. */
export function ExamplesMenu() {
  const words = useWords();
  const arrive = usePlanStore((state) => state.arrive);
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
  const take = (id: PresetId) => {
    arrive({ plan: presetPlan(id, words.presets[id]) }, `example ${id}`);
    close();
  };
  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary>{words.header.examples}</summary>
      <ul className={styles.items}>
        {presetIds.map((id) => (
          <li key={id}>
            <button type="button" className={styles.item} onClick={() => take(id)}>
              <span>{words.presets[id].title}</span>
              <small>{words.presetHints[id]}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
