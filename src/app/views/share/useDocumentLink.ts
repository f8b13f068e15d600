import { useEffect, useState } from 'react';
import { documentLink } from '@/app/store/pageLinks';
import { usePlanStore, useStoreApi } from '@/app/store/storeContext';

/** The link printed in documents; undefined until it is made. After an edit it is the link before for a moment. */
export function useDocumentLink(): string | undefined {
  const store = useStoreApi();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const labels = usePlanStore((state) => state.labels);
  const [link, setLink] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is made of these.
  useEffect(() => {
    let isWanted = true;
    void documentLink(store.getState()).then((made) => {
      if (isWanted) setLink(made);
    });
    return () => {
      isWanted = false;
    };
  }, [store, plan, pick, labels]);
  return link;
}
