import { useStore } from 'zustand';
import {
  areSameLabels,
  type LabelName,
  type LabelSaving,
  labelStore,
} from '@/app/store/documentLabels';
import { usePlanStore } from '@/app/store/storeContext';
import type { LinkLabels } from '@/core/link/linkState';

export type Labels = {
  /** The labels on documents, as typed: the link's if it has any, otherwise this device's. */
  readonly shown: LinkLabels;
  readonly own: LinkLabels;
  readonly isInLink: boolean;
  /** The link has labels that differ from this device's. */
  readonly isBrought: boolean;
  readonly saving: LabelSaving;
  readonly change: (name: LabelName, text: string) => void;
  readonly putInLink: (labels: LinkLabels | undefined) => void;
  readonly setOwn: (labels: LinkLabels) => void;
};

/** While the link has labels of its own, only those are edited, so that this device's are never lost. */
export function useLabels(): Labels {
  const store = labelStore();
  const own = useStore(store, (state) => state.labels);
  const saving = useStore(store, (state) => state.saving);
  const setOwn = useStore(store, (state) => state.setOwn);
  const linked = usePlanStore((state) => state.labels);
  const putInLink = usePlanStore((state) => state.setLabels);
  const isInLink = linked !== undefined;
  const isBrought = isInLink && !areSameLabels(linked, own);
  const shown = linked ?? own;
  const change = (name: LabelName, text: string) => {
    const next = { ...shown, [name]: text };
    if (!isBrought) setOwn(next);
    if (isInLink) putInLink(next);
  };
  return { shown, own, isInLink, isBrought, saving, change, putInLink, setOwn };
}
