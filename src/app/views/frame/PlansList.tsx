import { useLaterWords } from '@/app/store/laterWords';
import { usePlanStore } from '@/app/store/storeContext';
import { type PresetId, presetIds, presetPlan } from '@/core/plan/presets';
import styles from './Frame.module.css';

/** Real plans to start from. Back returns to what was there. */
export function PlansList({ onDone }: { readonly onDone: () => void }) {
  const { presets, presetHints } = useLaterWords();
  const arrive = usePlanStore((state) => state.arrive);
  const take = (id: PresetId) => {
    arrive({ plan: presetPlan(id, presets[id]) }, `example ${id}`);
    onDone();
  };
  return (
    <ul className={styles.items}>
      {presetIds.map((id) => (
        <li key={id}>
          <button type="button" className={styles.item} onClick={() => take(id)}>
            <span>{presets[id].title}</span>
            <small>{presetHints[id]}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
