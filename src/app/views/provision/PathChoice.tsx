import type { ProductProvisioning } from '@/app/store/provisioning';
import { useProvisionWords } from '@/app/store/provisionWords';
import { SelectField } from '@/app/ui/SelectField';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { findPath } from '@/core/provisioning/checklist/steps';
import styles from './ProvisionView.module.css';
import { useChecklist, useChecklistStore } from './useChecklist';

/** The way through the checklist. */
export function PathChoice({ product }: { readonly product: ProductProvisioning }) {
  const { checklist: said } = useProvisionWords();
  const { provisioning, words } = product;
  const store = useChecklistStore();
  const path = findPath(
    provisioning,
    useChecklist((state) => state.checklist.path),
  ).id;
  const { name, hint } = namedIn(words.paths, path);
  const choose = (next: string) => {
    const { checklist, change } = store.getState();
    change({ ...checklist, path: next });
  };
  return (
    <>
      <dl className={styles.printed}>
        <dt>{said.path}</dt>
        <dd>{name}</dd>
      </dl>
      <SelectField
        className={styles.choice}
        label={said.path}
        showsLabel
        value={path}
        choices={provisioning.paths.map(({ id }) => ({
          value: id,
          label: namedIn(words.paths, id).name,
        }))}
        onChange={(event) => choose(event.target.value)}
      />
      <p className={styles.small}>{hint}</p>
    </>
  );
}
