import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { findPlatform } from '@/core/platforms/registry';
import styles from './ProvisionView.module.css';

/** The way to what leaving the plan's product costs; nothing for a product that nothing follows. */
export function LeaveLink() {
  const words = useWords();
  const platform = usePlanStore((state) => state.plan.platform);
  const setView = usePlanStore((state) => state.setView);
  const { successor } = findPlatform(platform);
  if (successor === undefined) return null;
  return (
    <p className={styles.leave}>
      <Button
        look="link"
        onClick={() => {
          setView('leaving');
          window.scrollTo(0, 0);
        }}
      >
        {words.availability.leave(words.settings.platform.choices?.[successor] ?? successor)}
      </Button>
    </p>
  );
}
