import type { ProductMove } from '@/app/store/planStore';
import { useWords, useWordsFor } from '@/app/store/storeContext';
import { appliesTo } from '@/core/plan/fields';
import { isTimeFieldId } from '@/core/plan/timeFields';

/** What of the plan the new product does not know, in one sentence, by the names that the product before has for it. */
export function MovedSentence({ move }: { readonly move: ProductMove }) {
  const { moved: said, list } = useWords();
  const { platform } = move.before;
  const { settings } = useWordsFor(platform);
  const { dropped, droppedRates } = move.moved;
  const names = [
    // What nobody could set on the product before is not missed.
    ...dropped
      .filter((id) => isTimeFieldId(id) || appliesTo(id, platform))
      .map((id) => settings[id].label),
    ...(droppedRates > 0 ? [said.rates(droppedRates)] : []),
  ];
  return names.length > 0 ? said.without(list(names)) : said.whole;
}
