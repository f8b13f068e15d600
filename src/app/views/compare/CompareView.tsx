import { usePlanStore } from '@/app/store/storeContext';

export function CompareView() {
  const plan = usePlanStore((state) => state.plan);
  return <main>{plan.title}</main>;
}
