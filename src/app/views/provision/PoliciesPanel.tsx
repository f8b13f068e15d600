import { useState } from 'react';
import { useProvisionWords } from '@/app/store/provisionWords';
import { Segmented } from '@/app/ui/Segmented';
import type { Panel } from '@/core/platforms/provisioning';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { findPath } from '@/core/provisioning/checklist/steps';
import { PolicyBlock } from './PolicyBlock';
import { offered, useProduct } from './provisionContext';
import { useChecklist } from './useChecklist';

type Props = { readonly panel: Extract<Panel, { kind: 'policies' }> };

/** A policy that the service needs, with a choice where it needs different ones at different times. */
export function PoliciesPanel({ panel }: Props) {
  const { panels } = useProvisionWords();
  const { provisioning, words } = useProduct();
  const { offers: said } = offered(words.policies);
  const path = useChecklist((state) => state.checklist.path);
  const offers = panel.offersOn(findPath(provisioning, path).id);
  const [chosen, setChosen] = useState(panel.opensOn);
  const offer = offers.find(({ id }) => id === chosen) ?? offers[0];
  return (
    <>
      {offers.length > 1 ? (
        <Segmented
          label={panels.policy.stage}
          choices={offers.map(({ id }) => ({ value: id, label: namedIn(said, id).when }))}
          value={offer.id}
          onChange={setChosen}
        />
      ) : null}
      <PolicyBlock
        policy={offer.policy}
        name={offer.name}
        what={namedIn(said, offer.id).what}
        isCustom={offer.isCustom}
      />
    </>
  );
}
