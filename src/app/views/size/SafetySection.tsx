import { memo } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { settingIds, settings } from '@/core/plan/fields';
import { SettingField } from './SettingField';

const safetyIds = settingIds.filter((id) => settings[id].section === 'safety');

/** What the cluster has above the peak: headroom, workers that may fail, and the number of coordinators. */
export const SafetySection = memo(function SafetySection() {
  const words = useWords();
  return (
    <Section heading={words.plan.safety}>
      {safetyIds.map((id) => (
        <SettingField key={id} id={id} />
      ))}
    </Section>
  );
});
