import { useDraftKeeper, useStoreApi } from '@/app/store/storeContext';
import { withPriceList } from '@/core/plan/movePlan';
import type { OwnPrices } from '@/core/platforms/room';
import { withList } from '@/core/report/products/withList';

/** Calculates the product of the prices with them: in the plan itself, or beside it. */
export function useTakePrices(): (prices: OwnPrices) => void {
  const store = useStoreApi();
  const keeper = useDraftKeeper();
  return (prices) => {
    const state = store.getState();
    if (prices.platform !== state.plan.platform) {
      return state.setLists(withList(state.lists, prices));
    }
    const plan = withPriceList(state.plan, prices.list.id);
    const { priceList, billing } = plan;
    const { draft } = keeper.getState();
    const { planId, pick, labels, other, embed, linkedChecklist: checklist } = state;
    state.arrive(
      {
        ...{ plan, planId, pick, labels, other, embed, checklist },
        ...(draft ? { draft: { ...draft, priceList, billing } } : {}),
      },
      { kind: 'field', field: 'priceList' },
    );
  };
}
