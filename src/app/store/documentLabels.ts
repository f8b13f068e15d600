import { createStore } from 'zustand/vanilla';
import { maximumLabelCharacters } from '@/core/link/labelParameters';
import type { LinkLabels } from '@/core/link/linkState';
import { forgetKept, isStorageBlocked, keepText, readKept } from './browserStorage';

export const labelNames = [
  'title',
  'customer',
  'author',
  'remark',
] as const satisfies readonly (keyof LinkLabels)[];

export type LabelName = (typeof labelNames)[number];

/** How keeping the labels on this device goes; `off` until something is entered. */
export type LabelSaving = 'off' | 'saved' | 'full' | 'blocked';

export type DocumentLabelsState = {
  /** As typed: blanks around a text are taken off where it is used. */
  readonly labels: LinkLabels;
  readonly saving: LabelSaving;
  readonly setOwn: (labels: LinkLabels) => void;
};

export type LabelStore = ReturnType<typeof createLabelStore>;

const key = 'streamsizer.labels';

/** What this person puts on documents, kept in this browser; another tab's change is taken over. */
export function createLabelStore() {
  const store = createStore<DocumentLabelsState>()((set) => ({
    ...readSaved(),
    setOwn: (labels) => set({ labels, saving: save(labels) }),
  }));
  window.addEventListener('storage', (event) => {
    if (event.key === key) store.setState({ labels: readKeptLabels(event.newValue) });
  });
  return store;
}

let kept: LabelStore | undefined;

/** The one store of labels of the page. */
export function labelStore(): LabelStore {
  kept ??= createLabelStore();
  return kept;
}

/** The labels with a text, without blanks around it. */
export function trimmedLabels(labels: LinkLabels): LinkLabels {
  const entries = labelNames.flatMap((name) => {
    const text = labels[name]?.trim();
    return text ? [[name, text] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether documents would say the same. */
export function areSameLabels(a: LinkLabels, b: LinkLabels): boolean {
  const [one, other] = [trimmedLabels(a), trimmedLabels(b)];
  return labelNames.every((name) => one[name] === other[name]);
}

/** Text that is not what this page writes gives no labels. */
export function readKeptLabels(text: string | null): LinkLabels {
  if (text === null) return {};
  try {
    const saved: unknown = JSON.parse(text);
    const found = typeof saved === 'object' && saved !== null ? Object.entries(saved) : [];
    const known = found.filter(
      ([name, value]) =>
        labelNames.some((label) => label === name) &&
        typeof value === 'string' &&
        value.length <= maximumLabelCharacters,
    );
    return Object.fromEntries(known);
  } catch {
    return {};
  }
}

function readSaved(): Pick<DocumentLabelsState, 'labels' | 'saving'> {
  if (isStorageBlocked()) return { labels: {}, saving: 'blocked' };
  const text = readKept(key) ?? null;
  return { labels: readKeptLabels(text), saving: text === null ? 'off' : 'saved' };
}

function save(labels: LinkLabels): LabelSaving {
  if (!labelNames.some((name) => labels[name])) return forgetKept(key) ? 'off' : 'blocked';
  const kept = keepText(key, JSON.stringify(labels));
  return kept === 'kept' ? 'saved' : kept;
}
