import { createStore } from 'zustand/vanilla';
import { maximumLabelCharacters } from '@/core/link/labelParameters';
import type { LinkLabels } from '@/core/link/linkState';
import { parseJson } from '@/core/plan/parseJson';
import { forgetKept, isStorageBlocked, keepText, readKept } from './browserStorage';

export const labelNames = [
  'title',
  'customer',
  'author',
  'remark',
] as const satisfies readonly (keyof LinkLabels)[];

export type LabelName = (typeof labelNames)[number];

/** Whether this browser keeps the labels; `off` until something is entered. */
export type LabelSaving = 'off' | 'saved' | 'full' | 'blocked';

type DocumentLabelsState = {
  /** As typed. Spaces around a text are removed where it is used. */
  readonly labels: LinkLabels;
  readonly saving: LabelSaving;
  readonly setOwn: (labels: LinkLabels) => void;
};

type LabelStore = ReturnType<typeof createLabelStore>;

const key = 'streamsizer.labels';

/**
 * The names and remarks that this person puts on documents, kept in this browser and updated when another tab changes
 * them.
 */
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

/** The page's single store of labels. */
export function labelStore(): LabelStore {
  kept ??= createLabelStore();
  return kept;
}

/** The labels that are not empty, without spaces around them. */
export function trimmedLabels(labels: LinkLabels): LinkLabels {
  const entries = labelNames.flatMap((name) => {
    const text = labels[name]?.trim();
    return text ? [[name, text] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether two sets of labels read the same on a document. */
export function areSameLabels(a: LinkLabels, b: LinkLabels): boolean {
  const [one, other] = [trimmedLabels(a), trimmedLabels(b)];
  return labelNames.every((name) => one[name] === other[name]);
}

/** Reads what this page wrote; any other text gives no labels. */
export function readKeptLabels(text: string | null): LinkLabels {
  const saved = text === null ? undefined : parseJson(text);
  const found = typeof saved === 'object' && saved !== null ? Object.entries(saved) : [];
  const known = found.filter(
    ([name, value]) =>
      labelNames.some((label) => label === name) &&
      typeof value === 'string' &&
      value.length <= maximumLabelCharacters,
  );
  return Object.fromEntries(known);
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
