import { Activity, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Dialog } from '@/app/ui/Dialog';
import { Segmented } from '@/app/ui/Segmented';
import { JobsPanel } from './JobsPanel';
import { OperatorsPanel } from './OperatorsPanel';
import { PilotPanel } from './PilotPanel';
import styles from './RateDialog.module.css';
import type { RateFootProps } from './RateFoot';

const ways = [
  { way: 'operators', Panel: OperatorsPanel },
  { way: 'pilot', Panel: PilotPanel },
  { way: 'jobs', Panel: JobsPanel },
] as const;

/** Finds the rate of a workload: from its operators, or from measured jobs. What was typed in one way stays while another is shown. */
export function RateDialog(foot: RateFootProps) {
  // What any way says must be there before it is chosen: a part that waits takes the focus off the dialog.
  const words = useWords('rates', 'workloads');
  const [way, setWay] = useState<string>(foot.kind === 'complex' ? 'operators' : 'pilot');
  return (
    <Dialog
      heading={words.plan.findRate}
      closeLabel={words.header.close}
      onClose={foot.onClose}
      isWide
    >
      <div className={styles.body}>
        <Segmented
          label={words.rates.way}
          choices={ways.map((one) => ({ value: one.way, label: words.rates.ways[one.way] }))}
          value={way}
          onChange={setWay}
        />
        {ways.map(({ way: one, Panel }) => (
          <Activity key={one} mode={one === way ? 'visible' : 'hidden'}>
            <div className={styles.body}>
              <Panel {...foot} />
            </div>
          </Activity>
        ))}
      </div>
    </Dialog>
  );
}
