import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { Row } from '@/app/ui/Row';
import { Section } from '@/app/ui/Section';
import { Segmented } from '@/app/ui/Segmented';
import { SelectField } from '@/app/ui/SelectField';
import { priceListIds } from '@/core/platforms/priceLists';
import { useFormParts } from './formContext';
import styles from './SafetySection.module.css';

/** The price list and the way of billing. */
export const PriceSection = memo(function PriceSection() {
  const words = useWords();
  const { form } = useFormParts();
  const billing = useWatch({ control: form.control, name: 'billing' });
  return (
    <Section heading={words.plan.price}>
      <Row label={words.plan.priceList}>
        <SelectField
          label={words.plan.priceList}
          className={styles.list}
          choices={priceListIds.map((value) => ({ value, label: words.plan.priceLists[value] }))}
          {...form.register('priceList')}
        />
      </Row>
      <Row label={words.plan.billing}>
        <Segmented
          label={words.plan.billing}
          choices={[
            { value: 'subscription', label: words.plan.billings.subscription },
            { value: 'pay-as-you-go', label: words.plan.billings['pay-as-you-go'] },
          ]}
          value={billing}
          onChange={(value) => form.setValue('billing', value, { shouldDirty: true })}
        />
      </Row>
    </Section>
  );
});
