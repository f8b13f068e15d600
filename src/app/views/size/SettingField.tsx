import { useWatch } from 'react-hook-form';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Row } from '@/app/ui/Row';
import { Segmented } from '@/app/ui/Segmented';
import { SelectField } from '@/app/ui/SelectField';
import { choicesOf, type SettingId, settings } from '@/core/plan/fields';
import { findPlatform } from '@/core/platforms/registry';
import { choiceText } from '@/core/report/settingText';
import { managedCount } from '@/core/sizing/coordinatorCount';
import { BoundField } from './BoundField';
import { useFormParts } from './formContext';
import styles from './SafetySection.module.css';

/** Counts that stand side by side; the larger ones are in a list beside them. */
const fewCounts = 4;

/** A setting of the plan with its label, and the control that its kind asks for. */
export function SettingField({ id }: { readonly id: SettingId }) {
  const { label, hint } = useWords().settings[id];
  return (
    <Row label={label} {...(hint === undefined ? {} : { hint })}>
      <SettingControl id={id} />
    </Row>
  );
}

function SettingControl({ id }: { readonly id: SettingId }) {
  const words = useWords();
  const { form } = useFormParts();
  const [value, platform] = useWatch({ control: form.control, name: [id, 'platform'] });
  const { label, unit } = words.settings[id];
  const setting = settings[id];
  const set = (next: string) => form.setValue(id, next, { shouldDirty: true });
  switch (setting.kind) {
    case 'text':
      return <BoundField path={id} label={label} maxLength={setting.maximumCharacters * 2} />;
    case 'openCount':
      return <OpenCount id={id} />;
    case 'figure':
    case 'assumed':
      return (
        <BoundField
          path={id}
          label={label}
          className={styles.percent}
          isFigure
          {...(unit === undefined ? {} : { unit })}
        />
      );
    case 'count':
      return <CountControl label={label} range={setting} value={value} onChange={set} />;
    default: {
      const choices = (choicesOf(id, platform) ?? []).map((choice) => ({
        value: String(choice),
        label: choiceText(id, choice, words),
      }));
      return <Segmented label={label} choices={choices} value={value} onChange={set} />;
    }
  }
}

/** A number that may be left out: the field then shows the one that follows from the plan. */
function OpenCount({ id }: { readonly id: SettingId }) {
  const words = useWords();
  const plan = usePlanStore((state) => state.unsized ?? state.plan);
  const { label, unit } = words.settings[id];
  const { workspaces: _, ...rest } = plan;
  const followed = managedCount(findPlatform(plan.platform), rest);
  return (
    <BoundField
      path={id}
      label={label}
      className={styles.percent}
      placeholder={words.typed(followed)}
      isFigure
      {...(unit === undefined ? {} : { unit })}
    />
  );
}

type CountProps = {
  readonly label: string;
  readonly range: { readonly min: number; readonly max: number };
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A small whole number: the lowest side by side, the rest in a list. */
function CountControl({ label, range: { min, max }, value, onChange }: CountProps) {
  const words = useWords();
  const counts = Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
  const choiceOf = (count: string) => ({ value: count, label: count });
  const more = counts.slice(fewCounts);
  return (
    <div className={styles.spares}>
      <Segmented
        label={label}
        choices={counts.slice(0, fewCounts).map(choiceOf)}
        value={value}
        onChange={onChange}
      />
      <SelectField
        label={words.plan.moreSpares}
        className={styles.more}
        value={more.includes(value) ? value : ''}
        onChange={(event) => onChange(event.target.value || String(min))}
        choices={[{ value: '', label: words.plan.moreSpares }, ...more.map(choiceOf)]}
      />
    </div>
  );
}
