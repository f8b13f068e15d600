import { useDraftKeeper, useStoreApi, useWords } from '@/app/store/storeContext';
import { moveDraft } from '@/core/plan/movePlan';
import { findOwnPrices } from '@/core/platforms/registry';
import type { ProductOffer } from '@/core/report/products/offers';

/**
 * Makes a product that of the plan and shows it on the Size page, with what is being typed there. Back leads to the
 * plan as it was.
 */
export function useChooseProduct(): (offer: ProductOffer) => void {
  const store = useStoreApi();
  const keeper = useDraftKeeper();
  const { typed } = useWords();
  return ({ plan, platform }) => {
    const { draft } = keeper.getState();
    const { priceList, billing } = plan;
    // Prices of one's own are those of the row.
    const priced = findOwnPrices(priceList) ? { priceList, billing } : {};
    const { planId, labels, other, embed, linkedChecklist, arrive } = store.getState();
    arrive(
      {
        plan,
        planId,
        labels,
        other,
        embed,
        checklist: linkedChecklist,
        view: 'size',
        ...(draft ? { draft: { ...moveDraft(draft, platform, typed).draft, ...priced } } : {}),
      },
      { kind: 'product', id: platform },
    );
    // The button is gone: the keyboard goes on at the new answer.
    requestAnimationFrame(() => document.getElementById('answer')?.focus({ preventScroll: true }));
  };
}
