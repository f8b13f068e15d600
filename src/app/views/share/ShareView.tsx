import { usePlanStore } from '@/app/store/storeContext';

export function ShareView() {
  const plan = usePlanStore((state) => state.plan);
  return <main>{plan.title}</main>;
}
