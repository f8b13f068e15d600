import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { appliesTo, type SettingId, settingIds, settings } from '@/core/plan/fields';
import { useFormParts } from './formContext';
import { SettingField } from './SettingField';

const safetyIds = settingIds.filter((id) => settings[id].section === 'safety');
const machineIds = settingIds.filter((id) => settings[id].section === 'machines');

/**
 * What the cluster has above the peak: headroom, workers that may fail, and the number of coordinators; and how machines
 * are filled, where the plan decides that.
 */
export const SafetySection = memo(function SafetySection() {
  const words = useWords();
  const { form } = useFormParts();
  const platform = useWatch({ control: form.control, name: 'platform' });
  const of = (ids: readonly SettingId[]) => ids.filter((id) => appliesTo(id, platform));
  const fields = (ids: readonly SettingId[]) => ids.map((id) => <SettingField key={id} id={id} />);
  const onMachines = of(machineIds);
  return (
    <>
      <Section heading={words.plan.safety}>{fields(of(safetyIds))}</Section>
      {onMachines.length > 0 ? (
        <Section heading={words.plan.machines}>{fields(onMachines)}</Section>
      ) : null}
    </>
  );
});
