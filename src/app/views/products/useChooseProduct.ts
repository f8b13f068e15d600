import { useDraftKeeper, useStoreApi, useWords } from '@/app/store/storeContext';
import { draftOf } from '@/core/plan/draft';
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
  return ({ plan, platform, sizing }) => {
    const { draft } = keeper.getState();
    const { priceList, billing } = plan;
    // Prices of one's own are those of the row.
    const priced = findOwnPrices(priceList) ? { priceList, billing } : {};
    const {
      plan: before,
      pick,
      planId,
      labels,
      other,
      embed,
      linkedChecklist,
      arrive,
    } = store.getState();
    // What cannot be sized there is completed in the form; until then the page shows the answer from before.
    const form = draft ?? draftOf(before, typed);
    const moved = moveDraft(form, platform, typed);
    const isTyping = draft !== undefined || !sizing.ok;
    arrive(
      {
        plan: sizing.ok ? plan : before,
        planId,
        labels,
        other,
        embed,
        checklist: linkedChecklist,
        view: 'size',
        moved: { before: form, pick, moved },
        ...(isTyping ? { draft: { ...moved.draft, ...priced } } : {}),
      },
      { kind: 'product', id: platform },
    );
    // The button is gone: the keyboard goes on at the new answer.
    requestAnimationFrame(() => document.getElementById('answer')?.focus({ preventScroll: true }));
  };
}
