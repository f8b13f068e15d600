import { useStoreApi } from '@/app/store/storeContext';
import type { Offer } from '@/core/report/products/offers';

/** Makes a product that of the plan and shows it on the Size page. Back leads to the plan as it was. */
export function useChooseProduct(): (offer: Offer) => void {
  const store = useStoreApi();
  return ({ plan, platform }) => {
    const { planId, labels, other, embed, linkedChecklist, arrive } = store.getState();
    arrive(
      { plan, planId, labels, other, embed, checklist: linkedChecklist, view: 'size' },
      { kind: 'product', id: platform },
    );
  };
}
