import { useWords } from '@/app/store/storeContext';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import type { CurrentCluster } from '@/core/sizing/present/currentCluster';
import styles from './Panels.module.css';
import { offered, useProduct, useProvision } from './provisionContext';
import { StockProblems } from './StockProblems';
import { useInputs } from './useChecklist';
import { readMachineCount, useStock } from './useStock';

/** What runs now, and what leads from it to the plan. */
export function StockPanel() {
  const words = useWords();
  const said = offered(useProduct().words.stock);
  const [inputs, setInputs] = useInputs();
  const { platform, stock } = useStock();
  const { workerChange, problems } = offered(stock);
  const { running } = inputs;
  const set = (change: Partial<typeof running>) =>
    setInputs({ running: { ...running, ...change } });
  const choicesOf = (shapes: readonly { readonly shape: Parameters<typeof words.shape>[0] }[]) => [
    { value: '', label: said.unsaid },
    ...shapes.map(({ shape }) => ({ value: shape, label: words.shape(shape) })),
  ];
  const owned: CurrentCluster = useProvision().answer.plan.current ?? {};
  const isWrong =
    running.slaveCount.trim() !== '' && readMachineCount(running.slaveCount) === undefined;
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={said.worker}
          showsLabel
          value={running.slave || (owned.slave ?? '')}
          choices={choicesOf(platform.workers)}
          onChange={(event) => set({ slave: event.target.value })}
        />
        <TextField
          label={said.workerCount}
          showsLabel
          isFigure
          value={running.slaveCount}
          placeholder={owned.slaveCount === undefined ? undefined : String(owned.slaveCount)}
          problem={isWrong ? said.notWhole : undefined}
          onChange={(event) => set({ slaveCount: event.target.value })}
        />
        <SelectField
          label={said.coordinator}
          showsLabel
          value={running.master || (owned.master ?? '')}
          choices={choicesOf(platform.coordinators)}
          onChange={(event) => set({ master: event.target.value })}
        />
        <SelectField
          label={said.coordinatorCount}
          showsLabel
          value={running.masterCount || String(owned.masterCount ?? '')}
          choices={[
            { value: '', label: said.unsaid },
            ...platform.coordinatorCounts.value.map((count) => ({
              value: `${count}`,
              label: words.number(count),
            })),
          ]}
          onChange={(event) => set({ masterCount: event.target.value })}
        />
      </div>
      <div role="status">
        {workerChange === undefined ? null : (
          <p className={styles.fine}>
            {workerChange > 0
              ? said.add(workerChange)
              : workerChange < 0
                ? said.remove(-workerChange)
                : said.enough}
          </p>
        )}
        <StockProblems problems={problems} />
      </div>
    </>
  );
}
