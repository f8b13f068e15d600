import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Row } from '@/app/ui/Row';
import { Section } from '@/app/ui/Section';
import { Segmented } from '@/app/ui/Segmented';
import { SelectField } from '@/app/ui/SelectField';
import { settings } from '@/core/plan/fields';
import { findPlatform } from '@/core/platforms/registry';
import { BoundField } from './BoundField';
import { useFormParts } from './formContext';
import styles from './SafetySection.module.css';

const fewSpares = ['0', '1', '2', '3'];
const moreSpares = Array.from({ length: settings.spareSlaves.max - 3 }, (_, i) => String(i + 4));

/** Headroom, workers that may fail, and the number of coordinators. */
export const SafetySection = memo(function SafetySection() {
  const words = useWords();
  const { form } = useFormParts();
  const { coordinatorCounts } = findPlatform(usePlanStore(({ plan }) => plan.platform));
  const spares = useWatch({ control: form.control, name: 'spareSlaves' });
  const masters = useWatch({ control: form.control, name: 'masterCount' });
  const set = (name: 'spareSlaves' | 'masterCount') => (value: string) =>
    form.setValue(name, value, { shouldDirty: true });
  return (
    <Section heading={words.plan.safety}>
      <Row label={words.plan.headroom} hint={words.plan.headroomHint}>
        <BoundField
          path="headroomPercent"
          label={words.plan.headroom}
          unit="%"
          className={styles.percent}
          isFigure
        />
      </Row>
      <Row label={words.plan.spares} hint={words.plan.sparesHint}>
        <div className={styles.spares}>
          <Segmented
            label={words.plan.spares}
            choices={fewSpares.map((value) => ({ value, label: value }))}
            value={spares}
            onChange={set('spareSlaves')}
          />
          <SelectField
            label={words.plan.moreSpares}
            className={styles.more}
            value={moreSpares.includes(spares) ? spares : ''}
            onChange={(event) => set('spareSlaves')(event.target.value || '0')}
            choices={[
              { value: '', label: words.plan.moreSpares },
              ...moreSpares.map((value) => ({ value, label: value })),
            ]}
          />
        </div>
      </Row>
      <Row label={words.plan.masters} hint={words.plan.mastersHint}>
        <Segmented
          label={words.plan.masters}
          choices={coordinatorCounts.value.map(String).map((value) => ({ value, label: value }))}
          value={masters}
          onChange={set('masterCount')}
        />
      </Row>
    </Section>
  );
});
