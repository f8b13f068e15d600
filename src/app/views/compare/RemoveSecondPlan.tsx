import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { focusAnswer } from './useTakePlan';

export function RemoveSecondPlan() {
  const words = useWords('compare');
  const setOther = usePlanStore((state) => state.setOther);
  const remove = () => {
    setOther(undefined, { kind: 'removeSecondPlan' });
    focusAnswer();
  };
  return (
    <Button look="link" onClick={remove}>
      {words.compare.remove}
    </Button>
  );
}
