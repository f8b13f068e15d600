import type { ReactNode } from 'react';
import { useProvisionWords } from '@/app/store/provisionWords';
import { TextField } from '@/app/ui/TextField';
import styles from './Panels.module.css';
import { useInputs } from './useChecklist';

/** The cluster's VPC: typed once, shown wherever it counts. `children` are fields beside it. */
export function VpcField({ children }: { readonly children?: ReactNode }) {
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
      {children}
    </div>
  );
}
