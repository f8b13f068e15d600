import { useProvisionWords } from '@/app/store/provisionWords';
import { TextField } from '@/app/ui/TextField';
import styles from './Panels.module.css';
import { useInputs } from './useChecklist';

/** The VPC that was chosen: later steps name it. */
export function VpcPanel() {
  const { panels } = useProvisionWords();
  const [{ vpc }, setInputs] = useInputs();
  return (
    <div className={styles.fields}>
      <TextField
        label={panels.stores.vpc}
        showsLabel
        value={vpc}
        onChange={(event) => setInputs({ vpc: event.target.value })}
      />
    </div>
  );
}
