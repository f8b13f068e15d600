import { usePlanStore } from '@/app/store/storeContext';

export function EmbedView() {
  const plan = usePlanStore((state) => state.plan);
  return <main>{plan.title}</main>;
}
