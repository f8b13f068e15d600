import type { ReactNode } from 'react';
import { useProvisionWords } from '@/app/store/provisionWords';
import { usePlanStore } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { privateBucket } from '@/core/provisioning/checks/bucket';
import { isPool } from '@/core/report/isPool';
import { ArrivedNotice } from './ArrivedNotice';
import { BucketPanel } from './BucketPanel';
import { ForeignNotice } from './ForeignNotice';
import { ProjectsPanel } from './ProjectsPanel';
import styles from './ProvisionView.module.css';
import { SidePanel } from './SidePanel';
import stepStyles from './StepItem.module.css';
import { StoresPanel } from './StoresPanel';
import { VswitchPanel } from './VswitchPanel';

const checks: readonly (readonly ['vswitch' | 'bucket' | 'stores' | 'projects', ReactNode])[] = [
  ['vswitch', <VswitchPanel key="vswitch" />],
  ['bucket', <BucketPanel key="bucket" rules={privateBucket} />],
  ['stores', <StoresPanel key="stores" ofNodes />],
  ['projects', <ProjectsPanel key="projects" />],
];

/** What there is for a product without steps of its own: the checks that fit any. */
export function GeneralChecks() {
  const { general: said } = useProvisionWords().checklist;
  const hasNodes = usePlanStore(({ plan }) => !isPool({ plan }));
  // The units of a pool are no machines of the user's network, so they take no addresses of it.
  const shown = checks.filter(([check]) => hasNodes || check !== 'vswitch');
  return (
    <main className={styles.columns}>
      <SidePanel heading={said.heading} intro={said.intro} />
      <div className={styles.main} id="answer" tabIndex={-1}>
        <ArrivedNotice />
        <ForeignNotice />
        <p className={styles.notice}>{said.notice}</p>
        {shown.map(([check, panel]) => (
          <Section
            key={check}
            id={`check-${check}`}
            className={styles.phase}
            heading={said.checks[check]}
          >
            <div className={stepStyles.panel}>{panel}</div>
          </Section>
        ))}
      </div>
    </main>
  );
}
