import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { appliesTo, settingIds, settings } from '@/core/plan/fields';
import { useFormParts } from './formContext';
import { SettingField } from './SettingField';

const safetyIds = settingIds.filter((id) => settings[id].section === 'safety');

/** What the cluster has above the peak: headroom, workers that may fail, and the number of coordinators. */
export const SafetySection = memo(function SafetySection() {
  const words = useWords();
  const { form } = useFormParts();
  const platform = useWatch({ control: form.control, name: 'platform' });
  const ids = safetyIds.filter((id) => appliesTo(id, platform));
  return (
    <Section heading={words.plan.safety}>
      {ids.map((id) => (
        <SettingField key={id} id={id} />
      ))}
    </Section>
  );
});
