import { useDescribed } from '@/app/store/describedProducts';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { CheckField } from '@/app/ui/CheckField';
import type { PlatformId } from '@/core/platforms/platform';

type Props = {
  readonly chosen: readonly PlatformId[];
  readonly onChange: (chosen: readonly PlatformId[]) => void;
};

/**
 * Which described products of this browser stand beside the others; the plan's own always does. None is taken unless a
 * person says so: a description may be meant for somebody else.
 */
export function DescribedChoices({ chosen, onChange }: Props) {
  const words = useWords('share');
  const own = usePlanStore(({ plan }) => plan.platform);
  const described = useDescribed().filter(({ rules }) => rules.id !== own);
  return described.map(({ rules: { id }, wordsIn }) => (
    <CheckField
      key={id}
      label={words.share.labels.beside(wordsIn(words.language).name)}
      checked={chosen.includes(id)}
      onChange={(isChosen) =>
        onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
      }
    />
  ));
}
