import { type ChangeEvent, memo, useId, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { Row } from '@/app/ui/Row';
import { Section } from '@/app/ui/Section';
import { Segmented } from '@/app/ui/Segmented';
import { SelectField } from '@/app/ui/SelectField';
import { isInPlay, settingIds, settings } from '@/core/plan/fields';
import type { Billing, Platform } from '@/core/platforms/platform';
import {
  billingsOf,
  findPlatform,
  isListed,
  noPriceList,
  priceListsOf,
} from '@/core/platforms/registry';
import { choiceText } from '@/core/report/settingText';
import { useFormParts } from './formContext';
import { OwnPricesPart } from './OwnPricesPart';
import styles from './SafetySection.module.css';
import { SettingField } from './SettingField';

/** What makes the price beside the list and its billing, which depend on each other. */
const otherIds = settingIds.filter(
  (id) => settings[id].section === 'price' && id !== 'priceList' && id !== 'billing',
);

/** The price list and the billing; a billing that the list does not have cannot be chosen. */
export const PriceSection = memo(function PriceSection() {
  const words = useWords();
  const reason = useId();
  const { form } = useFormParts();
  const platform = findPlatform(useWatch({ control: form.control, name: 'platform' }));
  const billings = billingsOf(platform);
  const billing = useWatch({ control: form.control, name: 'billing' });
  const list = useWatch({ control: form.control, name: 'priceList' });
  const taken = billings.find((one) => one === billing) ?? billings[0] ?? '';
  const nameOf = (one: Billing) => choiceText('billing', one, words);
  const [isTaken, setIsTaken] = useState(false);
  const missing = missingOf(platform, list);
  const registered = form.register('priceList');
  /**
   * Choosing a list without the plan's billing also changes the billing. A plan that was opened with both is left as
   * it is.
   */
  const chooseList = (event: ChangeEvent<HTMLSelectElement>) => {
    void registered.onChange(event);
    takeBilling(event.target.value);
  };
  const takeBilling = (chosen: string) => {
    const lacked = missingOf(platform, chosen);
    const other = billings.find((one) => !lacked.includes(one));
    const takes = other !== undefined && lacked.some((one) => one === billing);
    setIsTaken(takes);
    if (takes) form.setValue('billing', other, { shouldDirty: true });
  };
  return (
    <Section heading={words.plan.price}>
      <Row label={words.settings.priceList.label}>
        <SelectField
          label={words.settings.priceList.label}
          className={styles.list}
          choices={priceListsOf(platform).map(({ id }) => ({
            value: id,
            label: choiceText('priceList', id, words),
          }))}
          {...registered}
          value={list}
          onChange={chooseList}
        />
      </Row>
      <OwnPricesPart
        platform={platform.id}
        list={list}
        onTake={(taken) => {
          form.setValue('priceList', taken.list.id, { shouldDirty: true });
          takeBilling(taken.list.id);
        }}
      />
      <Row label={words.settings.billing.label}>
        <Segmented
          label={words.settings.billing.label}
          choices={billings.map((value) => ({
            value,
            label: nameOf(value),
            isDisabled: missing.includes(value),
          }))}
          value={billing}
          describedBy={missing.length > 0 ? reason : undefined}
          onChange={(value) => {
            setIsTaken(false);
            form.setValue('billing', value, { shouldDirty: true });
          }}
        />
      </Row>
      {otherIds
        .filter((id) => isInPlay(id, { platform: platform.id, billing }))
        .map((id) => (
          <SettingField key={id} id={id} />
        ))}
      <p id={reason} role="status" className={styles.reason}>
        {missing.map((one) => words.plan.billingMissing(nameOf(one))).join(' ')}
        {isTaken ? ` ${words.plan.billingTaken(nameOf(taken))}` : ''}
      </p>
    </Section>
  );
});

/** The billings for which a list has no prices. */
function missingOf(platform: Platform, list: string): readonly Billing[] {
  const found = priceListsOf(platform).find(({ id }) => id === list);
  if (!found || found === noPriceList) return [];
  return billingsOf(platform).filter((billing) => !isListed(platform, found, billing));
}
