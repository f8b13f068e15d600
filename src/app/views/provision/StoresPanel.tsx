import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Icon } from '@/app/ui/Icon';
import { SelectField } from '@/app/ui/SelectField';
import { showMarks } from '@/app/ui/showMarks';
import { TextField } from '@/app/ui/TextField';
import { checklistBounds } from '@/core/provisioning/checklist/checklistBounds';
import { isRegionId } from '@/core/provisioning/checks/regions';
import { checkStores, storeDirections, storeKinds } from '@/core/provisioning/checks/stores';
import styles from './Panels.module.css';
import { useInputs } from './useChecklist';
import { VpcField } from './VpcField';

const emptyStore = {
  name: '',
  kind: 'rds',
  direction: 'both',
  region: '',
  vpc: '',
  securityGroup: '',
};

/** Whether every store upstream and downstream can be reached, and what connects the others. */
export function StoresPanel({ ofNodes }: { readonly ofNodes: boolean }) {
  const { checks, panels } = useProvisionWords();
  const { roles } = useWords();
  const [inputs, setInputs] = useInputs();
  const { stores, region, vpc, securityGroup } = inputs;
  const set = (index: number, change: Partial<(typeof stores)[number]>) =>
    setInputs({ stores: stores.map((one, i) => (i === index ? { ...one, ...change } : one)) });
  // Where no nodes of a cluster reach the stores, no group of theirs is asked for: any one stands for it.
  const groupOf = (typed: string) => (ofNodes ? typed : 'any');
  const checked = checkStores(
    { region, vpc, securityGroup: groupOf(securityGroup) },
    stores.map((store) => ({
      ...store,
      securityGroup: groupOf(store.securityGroup),
      kind: storeKinds.find((id) => id === store.kind) ?? 'other',
      direction: storeDirections.find((id) => id === store.direction) ?? 'both',
    })),
  );
  return (
    <>
      <VpcField>
        {ofNodes ? (
          <TextField
            label={panels.stores.securityGroup}
            showsLabel
            value={securityGroup}
            onChange={(event) => setInputs({ securityGroup: event.target.value })}
          />
        ) : null}
      </VpcField>
      {stores.length === 0 ? <p className={styles.hint}>{panels.stores.none}</p> : null}
      {checked.map(({ store, verdict, problems, remedy, hasWhitelist, isRegional }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stores have a place, not a name of their own
        <fieldset key={i} className={styles.item} aria-label={panels.stores.store(i + 1)}>
          <div className={styles.itemHead}>
            <strong className={verdict === 'reachable' ? styles.fine : undefined}>
              {checks.stores.verdicts[verdict]}
            </strong>
            <Button
              look="icon"
              aria-label={panels.stores.remove}
              onClick={() => setInputs({ stores: stores.filter((_, j) => j !== i) })}
            >
              <Icon name="close" />
            </Button>
          </div>
          <div className={styles.fields}>
            <TextField
              label={panels.stores.name}
              showsLabel
              value={store.name}
              onChange={(event) => set(i, { name: event.target.value })}
            />
            <SelectField
              label={panels.stores.kind}
              showsLabel
              value={store.kind}
              choices={storeKinds.map((value) => ({ value, label: checks.stores.kinds[value] }))}
              onChange={(event) => set(i, { kind: event.target.value })}
            />
            <SelectField
              label={panels.stores.direction}
              showsLabel
              value={store.direction}
              choices={storeDirections.map((value) => ({
                value,
                label: checks.stores.directions[value],
              }))}
              onChange={(event) => set(i, { direction: event.target.value })}
            />
            <TextField
              label={panels.stores.region}
              showsLabel
              list="region-suggestions"
              value={store.region}
              problem={
                store.region.trim() === '' || isRegionId(store.region.trim())
                  ? undefined
                  : panels.notRegion(store.region.trim())
              }
              onChange={(event) => set(i, { region: event.target.value })}
            />
            {isRegional ? null : (
              <>
                <TextField
                  label={panels.stores.storeVpc}
                  showsLabel
                  value={store.vpc}
                  onChange={(event) => set(i, { vpc: event.target.value })}
                />
                {ofNodes ? (
                  <TextField
                    label={panels.stores.storeSecurityGroup}
                    showsLabel
                    value={stores[i]?.securityGroup ?? ''}
                    onChange={(event) => set(i, { securityGroup: event.target.value })}
                  />
                ) : null}
              </>
            )}
          </div>
          <div role="status">
            {problems.map((problem) => (
              <p key={JSON.stringify(problem)} className={styles.problem}>
                {showMarks(checks.stores.problem(problem))}
              </p>
            ))}
            {remedy ? <p>{checks.stores.remedies[remedy]}</p> : null}
            {isRegional ? <p className={styles.hint}>{checks.stores.regional}</p> : null}
            {hasWhitelist && ofNodes ? (
              <p className={styles.hint}>{checks.stores.whitelist(roles.coordinators)}</p>
            ) : null}
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          look="link"
          disabled={stores.length >= checklistBounds.stores}
          onClick={() => setInputs({ stores: [...stores, emptyStore] })}
        >
          {panels.stores.add}
        </Button>
      </div>
    </>
  );
}
